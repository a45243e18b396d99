package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jointroadmap.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of items. */
@Repository
class ItemRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ItemRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Answers the id of the new item. */
    String add(NewItem item, DueDate due) {
        String id = free(item.number());
        jdbc.sql("""
            INSERT INTO roadmap_item (id, number, sort_key, title, expected_result, edition, status, due_text, due_kind,
                due_date, next_due, due_moves, first_due_text, first_due, lead_side, source, changed_at, version, number_key,
                folded)
            VALUES (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, 1, ?, ?)
            """)
                .params(
                        id,
                        item.number(),
                        SortKey.of(item.number()),
                        item.title(),
                        item.expectedResult(),
                        item.edition(),
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
                        folded(item.title() + "\n" + item.expectedResult()))
                .update();
        number(id, item.edition(), item.number());
        for (NewItem.Owner owner : item.owners()) {
            jdbc.sql("INSERT INTO item_owner (item, side, organisation, person, lead) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            id,
                            owner.side(),
                            owner.organisation(),
                            owner.person(),
                            owner == item.owners().get(0))
                    .update();
        }
        return id;
    }

    /** Keeps which item an edition gives a number. */
    void number(String id, String edition, String number) {
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

    /** What a search looks through. */
    static String folded(String texts) {
        return Folding.fold(texts, RoadmapItems.LONGEST_FOLDED);
    }
}
