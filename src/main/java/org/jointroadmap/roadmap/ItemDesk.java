package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jointroadmap.Change;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
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
    private final ItemRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ItemDesk(RoadmapItems items, ItemRows rows, JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.items = items;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void add(NewItem item) {
        DueDate due = DueDates.read(item.dueText(), LocalDate.now(clock));
        Days.check("dueText", due.date());
        String id = rows.add(item, due);
        events.publishEvent(Change.of("item.added", "item/" + id)
                .onBehalfOf(item.owners().get(0).side())
                .field("title", null, item.title())
                .field("expected-result", null, item.expectedResult())
                .field("edition", null, item.edition())
                .field("due", null, due.text())
                .field("source", null, item.source())
                .field("owners", null, item.owners()));
        events.publishEvent(new ItemChanged(id));
    }

    /** Changes what the patch names, if the item still has the version that the person saw (null: whatever it has). */
    @Transactional
    public RoadmapItem amend(String wanted, ItemPatch patch, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        String id = item.id();
        if (!item.isAmendedBy(by)) {
            throw Refused.notYours("refused.item.amend", item.leadSide());
        }
        item.mustHave(version);
        if (!item.isOpen()) {
            throw Refused.wrongState("refused.item.finished", item.number());
        }
        Wrongs wrongs = new Wrongs();
        String title = checked("title", patch.title(), item.title(), 300, wrongs);
        String result = checked("expectedResult", patch.expectedResult(), item.expectedResult(), 2000, wrongs);
        String dueText = checked("dueText", patch.dueText(), item.due().text(), 200, wrongs);
        boolean moved = !dueText.equals(item.due().text());
        DueDate read = moved && !dueText.isBlank()
                ? wrongs.read(() -> DueDates.understood("dueText", dueText, LocalDate.now(clock)))
                : item.due();
        wrongs.refuse();
        DueDate due = Objects.requireNonNull(read);
        boolean dateMoved = moved && !isSameDay(item.due(), due);
        DueMoves moves = dateMoved ? item.moves().and(item.due().date(), due.date()) : item.moves();
        jdbc.sql("""
            UPDATE roadmap_item SET title = ?, expected_result = ?, folded = ?, due_text = ?, due_kind = ?, due_date = ?,
                next_due = ?, accepted_until = ?, due_moves = ?, days_moved = ?, changed_at = ?, version = version + 1
            WHERE id = ?
            """)
                .params(
                        title,
                        result,
                        ItemRows.folded(title + "\n" + result),
                        due.text(),
                        due.kind().name(),
                        due.date(),
                        dateMoved ? due.date() : item.nextDue(),
                        dateMoved ? null : item.acceptedUntil(),
                        moves.times(),
                        moves.days(),
                        OffsetDateTime.now(clock),
                        id)
                .update();
        keep(id, by, "title", item.title(), title);
        keep(id, by, "expected-result", item.expectedResult(), result);
        keep(id, by, "due", item.due().text(), due.text());
        events.publishEvent(Change.of("item.amended", item.subject())
                .by(by.login())
                .field("title", item.title(), title)
                .field("expected-result", item.expectedResult(), result)
                .field("due", item.due().text(), due.text())
                .field("due-date", item.due().date(), due.date()));
        events.publishEvent(new ItemChanged(id));
        return items.of(id).orElseThrow();
    }

    /** The same day in other words, also one that comes back and has moved on since. */
    private static boolean isSameDay(DueDate was, DueDate is) {
        return was.kind() == DueKind.RECURRING && is.kind() == DueKind.RECURRING
                ? Recurrence.of(was.text()).equals(Recurrence.of(is.text()))
                : Objects.equals(was.date(), is.date())
                        && (was.kind() == DueKind.RECURRING) == (is.kind() == DueKind.RECURRING);
    }

    void keep(String id, Person by, String what, String oldValue, String newValue) {
        if (!oldValue.equals(newValue)) {
            jdbc.sql("INSERT INTO item_change (item, at, by_login, what, old_value, new_value) VALUES (?, ?, ?,"
                            + " ?, ?, ?)")
                    .params(id, OffsetDateTime.now(clock), by.login(), what, oldValue, newValue)
                    .update();
        }
    }

    private static String checked(String field, @Nullable String wanted, String present, int longest, Wrongs wrongs) {
        if (wanted == null) {
            return present;
        }
        wrongs.text(field, wanted, longest, "refused.blank");
        return wanted.strip();
    }
}
