package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jointroadmap.Change;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.DueTexts;
import org.jointroadmap.due.Recurrence;
import org.jointroadmap.due.Understood;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where items are added and amended. Each change is kept with its old value and tells who watches. */
@Component
public class ItemDesk {
    private final RoadmapItems items;
    private final DueTexts dueTexts;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ItemDesk(RoadmapItems items, DueTexts dueTexts, JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.items = items;
        this.dueTexts = dueTexts;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void add(NewItem item) {
        Understood understood = dueTexts.read(item.dueText(), LocalDate.now(clock));
        understood.mustBeWithinBounds("dueText");
        DueDate due = DueDate.of(understood);
        jdbc.sql("""
            INSERT INTO roadmap_item (number, sort_key, title, expected_result, edition, status, due_text, due_kind,
                due_date, next_due, due_moves, lead_side, source, changed_at, version, number_key, folded)
            VALUES (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, 0, ?, ?, ?, 1, ?, ?)
            """)
                .params(
                        item.number(),
                        SortKey.of(item.number()),
                        item.title(),
                        item.expectedResult(),
                        item.edition(),
                        due.text(),
                        due.kind().name(),
                        due.date(),
                        due.date(),
                        item.owners().get(0).side(),
                        item.source(),
                        OffsetDateTime.ofInstant(item.changedAt(), clock.getZone()),
                        Folding.numeral(item.number()),
                        folded(item.title(), item.expectedResult()))
                .update();
        for (NewItem.Owner owner : item.owners()) {
            jdbc.sql("INSERT INTO item_owner (item, side, organisation, person, lead) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            item.number(),
                            owner.side(),
                            owner.organisation(),
                            owner.person(),
                            owner == item.owners().get(0))
                    .update();
        }
        events.publishEvent(Change.of("item.added", "item/" + item.number())
                .onBehalfOf(item.owners().get(0).side())
                .field("title", null, item.title())
                .field("expected-result", null, item.expectedResult())
                .field("edition", null, item.edition())
                .field("due", null, due.text())
                .field("source", null, item.source())
                .field("owners", null, item.owners()));
        events.publishEvent(new ItemChanged(item.number()));
    }

    /** Changes what the patch names, if the item still has the version that the person saw (null: whatever it has). */
    @Transactional
    public RoadmapItem amend(String wanted, ItemPatch patch, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        String number = item.number();
        if (!item.isAmendedBy(by)) {
            throw Refused.notYours("refused.item.amend", item.leadSide());
        }
        item.mustHave(version);
        if (!item.isOpen()) {
            throw Refused.wrongState("refused.item.finished", number);
        }
        Wrongs wrongs = new Wrongs();
        String title = checked("title", patch.title(), item.title(), 300, wrongs);
        String result = checked("expectedResult", patch.expectedResult(), item.expectedResult(), 2000, wrongs);
        String dueText = checked("dueText", patch.dueText(), item.due().text(), 200, wrongs);
        boolean moved = !dueText.equals(item.due().text());
        DueDate read = moved && !dueText.isBlank() ? wrongs.read(() -> clear(dueText)) : item.due();
        wrongs.refuse();
        DueDate due = Objects.requireNonNull(read);
        boolean dateMoved = moved && !isSameDay(item.due(), due);
        jdbc.sql("""
            UPDATE roadmap_item SET title = ?, expected_result = ?, folded = ?, due_text = ?, due_kind = ?, due_date = ?,
                next_due = ?, accepted_until = ?, due_moves = due_moves + ?, changed_at = ?, version = version + 1
            WHERE number = ?
            """)
                .params(
                        title,
                        result,
                        folded(title, result),
                        due.text(),
                        due.kind().name(),
                        due.date(),
                        dateMoved ? due.date() : item.nextDue(),
                        dateMoved ? null : item.acceptedUntil(),
                        dateMoved ? 1 : 0,
                        OffsetDateTime.now(clock),
                        number)
                .update();
        keep(number, by, "title", item.title(), title);
        keep(number, by, "expected-result", item.expectedResult(), result);
        keep(number, by, "due", item.due().text(), due.text());
        events.publishEvent(Change.of("item.amended", "item/" + number)
                .by(by.login())
                .field("title", item.title(), title)
                .field("expected-result", item.expectedResult(), result)
                .field("due", item.due().text(), due.text())
                .field("due-date", item.due().date(), due.date()));
        events.publishEvent(new ItemChanged(number));
        return items.find(number).orElseThrow();
    }

    /** The same day in other words, also one that comes back and has moved on since. */
    private boolean isSameDay(DueDate was, DueDate is) {
        return was.kind() == DueKind.RECURRING && is.kind() == DueKind.RECURRING
                ? Objects.equals(recurrence(was), recurrence(is))
                : Objects.equals(was.date(), is.date())
                        && (was.kind() == DueKind.RECURRING) == (is.kind() == DueKind.RECURRING);
    }

    private @Nullable Recurrence recurrence(DueDate due) {
        return dueTexts.read(due.text(), LocalDate.now(clock)).recurrence();
    }

    private DueDate clear(String dueText) {
        Understood understood = dueTexts.read(dueText, LocalDate.now(clock));
        understood.mustBeClear("dueText");
        return DueDate.of(understood);
    }

    void keep(String number, Person by, String what, String oldValue, String newValue) {
        if (!oldValue.equals(newValue)) {
            jdbc.sql("INSERT INTO item_change (item, at, by_login, what, old_value, new_value) VALUES (?, ?, ?,"
                            + " ?, ?, ?)")
                    .params(number, OffsetDateTime.now(clock), by.login(), what, oldValue, newValue)
                    .update();
        }
    }

    /** What a search looks through. */
    private static String folded(String title, String expectedResult) {
        return Folding.fold(title + "\n" + expectedResult, RoadmapItems.LONGEST_FOLDED);
    }

    private static String checked(String field, @Nullable String wanted, String present, int longest, Wrongs wrongs) {
        if (wanted == null) {
            return present;
        }
        wrongs.text(field, wanted, longest, "refused.blank");
        return wanted.strip();
    }
}
