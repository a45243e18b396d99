package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of items. */
@Repository
class ItemRows {
    private final CureTerms cures;
    private final JdbcClient jdbc;
    private final Clock clock;

    ItemRows(CureTerms cures, JdbcClient jdbc, Clock clock) {
        this.cures = cures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Answers the id of the new item. */
    String add(NewItem item, DueDate due) {
        String id = free(item.number());
        jdbc.sql("""
            INSERT INTO roadmap_item (id, number, sort_key, title, expected_result, edition, status, due_text, due_kind,
                due_date, next_due, due_moves, first_due_text, first_due, lead_side, source, changed_at, version, number_key,
                folded, language, titles, results, section, sector, priority, expects_project, title_order_en,
                title_order_ru)
            VALUES (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        id,
                        item.number(),
                        SortKey.of(item.number()),
                        item.words().title(),
                        item.words().expectedResult(),
                        item.place().edition(),
                        due.text(),
                        due.kind().name(),
                        due.date(),
                        due.date(),
                        due.text(),
                        due.date(),
                        item.owners().get(0).side(),
                        item.source(),
                        OffsetDateTime.ofInstant(item.changedAt(), clock.getZone()),
                        Folding.numeral(item.number()),
                        folded(item.words()),
                        item.words().language(),
                        Translations.write(item.words().titles()),
                        Translations.write(item.words().expectedResults()),
                        item.place().section(),
                        item.place().sector(),
                        item.place().priority().name(),
                        item.place().expectsProject(),
                        order(item.words(), "en"),
                        order(item.words(), "ru"))
                .update();
        numbered(id, item.place().edition(), item.number());
        owned(id, item.owners());
        return id;
    }

    /** Its words and its place in the document. */
    void reword(String id, ItemWords words, ItemPlace place) {
        jdbc.sql("""
            UPDATE roadmap_item SET title = ?, expected_result = ?, language = ?, titles = ?, results = ?, folded = ?,
                section = ?, sector = ?, priority = ?, expects_project = ?, title_order_en = ?, title_order_ru = ?, changed_at = ?, version = version + 1 WHERE id = ?
            """)
                .params(
                        words.title(),
                        words.expectedResult(),
                        words.language(),
                        Translations.write(words.titles()),
                        Translations.write(words.expectedResults()),
                        folded(words),
                        place.section(),
                        place.sector(),
                        place.priority().name(),
                        place.expectsProject(),
                        order(words, "en"),
                        order(words, "ru"),
                        OffsetDateTime.now(clock),
                        id)
                .update();
    }

    /** The same day in other words. */
    void sayDue(String id, DueDate due) {
        jdbc.sql("""
            UPDATE roadmap_item SET due_text = ?, due_kind = ?, due_date = COALESCE(CAST(? AS DATE), due_date), changed_at = ?,
                version = version + 1 WHERE id = ?
            """)
                .params(due.text(), due.kind().name(), due.date(), OffsetDateTime.now(clock), id)
                .update();
    }

    /** Another day, which takes the place of a cure term. */
    void redate(RoadmapItem item, DueDate due, String reason, String login) {
        cures.end(item.id());
        DueMoves moves = item.moves().and(item.due().date(), due.date());
        jdbc.sql("""
            UPDATE roadmap_item SET due_text = ?, due_kind = ?, due_date = ?, next_due = ?, accepted_until = NULL,
                due_moves = ?, days_moved = ?, changed_at = ?, version = version + 1 WHERE id = ?
            """)
                .params(
                        due.text(),
                        due.kind().name(),
                        due.date(),
                        due.date(),
                        moves.times(),
                        moves.days(),
                        OffsetDateTime.now(clock),
                        item.id())
                .update();
        jdbc.sql("""
            INSERT INTO item_move (item, at, by_login, from_text, from_date, to_text, to_date, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        item.id(),
                        OffsetDateTime.now(clock),
                        login,
                        item.due().text(),
                        item.due().date(),
                        due.text(),
                        due.date(),
                        reason)
                .update();
    }

    void unchangedSince(String id, Instant moment) {
        jdbc.sql("UPDATE roadmap_item SET changed_at = ? WHERE id = ?")
                .params(OffsetDateTime.ofInstant(moment, clock.getZone()), id)
                .update();
    }

    /** Its words mean a day now that their event has happened; null if they wait for it again. */
    void count(String id, @Nullable LocalDate day) {
        jdbc.sql("""
            UPDATE roadmap_item SET due_date = ?, next_due = ?,
                first_due = CASE WHEN due_moves = 0 THEN CAST(? AS DATE) ELSE first_due END,
                changed_at = ?, version = version + 1 WHERE id = ?
            """).params(day, day, day, OffsetDateTime.now(clock), id).update();
    }

    /** Another number in the edition that has it. */
    void renumber(RoadmapItem item, String number) {
        jdbc.sql("UPDATE roadmap_item SET number = ?, number_key = ?, sort_key = ? WHERE id = ?")
                .params(number, Folding.numeral(number), SortKey.of(number), item.id())
                .update();
        numbered(item.id(), item.edition(), number);
    }

    /** Those who answer for it from now on, the leading one first. */
    void own(String id, List<NewItem.Owner> owners) {
        jdbc.sql("DELETE FROM item_owner WHERE item = ?").param(id).update();
        owned(id, owners);
        jdbc.sql("UPDATE roadmap_item SET lead_side = ?, changed_at = ?, version = version + 1 WHERE id = ?")
                .params(owners.get(0).side(), OffsetDateTime.now(clock), id)
                .update();
    }

    /** It keeps its last number, which another may have from now on. */
    void drop(RoadmapItem item, String reason) {
        jdbc.sql("""
            UPDATE roadmap_item SET status = 'WITHDRAWN', standing = NULL, dropped_because = ?, sort_key = ?, changed_at = ?,
                version = version + 1 WHERE id = ?
            """)
                .params(reason, SortKey.of(item.number()) + "~" + item.id(), OffsetDateTime.now(clock), item.id())
                .update();
    }

    private void owned(String id, List<NewItem.Owner> owners) {
        for (NewItem.Owner owner : owners) {
            jdbc.sql("INSERT INTO item_owner (item, side, organisation, person, lead) VALUES (?, ?, ?, ?, ?)")
                    .params(id, owner.side(), owner.organisation(), owner.person(), owner == owners.get(0))
                    .update();
        }
    }

    /** Keeps which item an edition gives a number. */
    private void numbered(String id, String edition, String number) {
        jdbc.sql("DELETE FROM item_number WHERE edition = ? AND number = ? AND item = ?")
                .params(edition, number, id)
                .update();
        jdbc.sql("INSERT INTO item_number (edition, number, number_key, item) VALUES (?, ?, ?, ?)")
                .params(edition, number, Folding.numeral(number), id)
                .update();
    }

    /** The number that it is entered with, so that people who read ids know it; with a mark where another item had it. */
    private String free(String number) {
        String id = number;
        for (int other = 2; isTaken(id); other++) {
            id = number + "~" + other;
        }
        return id;
    }

    private boolean isTaken(String id) {
        return jdbc.sql("SELECT COUNT(*) FROM roadmap_item WHERE id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Where its title stands among others, in a language of pages. */
    private static String order(ItemWords words, String language) {
        return TitleOrder.key(words.title(Locale.forLanguageTag(language)), language);
    }

    /** What a search looks through. */
    private static String folded(ItemWords words) {
        return Folding.fold(words.all(), RoadmapItems.LONGEST_FOLDED);
    }
}
