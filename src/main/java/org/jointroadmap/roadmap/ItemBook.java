package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was decided about items, keeps each change with its old value and tells who watches. */
@Component
class ItemBook {
    private final ItemRows rows;
    private final EventDates dates;
    private final DueReading dues;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ItemBook(
            ItemRows rows,
            EventDates dates,
            DueReading dues,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.dates = dates;
        this.dues = dues;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Adds an item and answers its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String add(NewItem item) {
        return add(item, dues.within("dueText", item.dueText(), item.place().edition()));
    }

    /** As {@link #add(NewItem)}, where it is known already what day its words mean. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String add(NewItem item, DueDate due) {
        String id = written(item, due);
        dates.settle(id);
        events.publishEvent(Change.of("item.added", "item/" + id)
                .onBehalfOf(item.owners().get(0).side())
                .field("number", null, item.number())
                .field("title", null, item.words().title())
                .field("expected-result", null, item.words().expectedResult())
                .field("edition", null, item.place().edition())
                .field("due", null, due.text())
                .field("source", null, item.source())
                .field("owners", null, item.owners()));
        events.publishEvent(new SubjectChanged(Subject.item(id)));
        return id;
    }

    void reword(RoadmapItem item, ItemWords words, ItemPlace place, Person by) {
        rows.reword(item.id(), words, place);
        keep(item.id(), by, "title", item.title(), words.title());
        keep(item.id(), by, "expected-result", item.expectedResult(), words.expectedResult());
        keep(item.id(), by, "section", item.place().section(), place.section());
        keep(item.id(), by, "sector", item.place().sector(), place.sector());
        keep(
                item.id(),
                by,
                "priority",
                item.place().priority().key(),
                place.priority().key());
        keep(item.id(), by, "expects-project", yesOrNo(item.place()), yesOrNo(place));
        events.publishEvent(Change.of("item.amended", item.subject())
                .by(by.login())
                .field("title", item.title(), words.title())
                .field("expected-result", item.expectedResult(), words.expectedResult())
                .field("titles", item.words().titles(), words.titles())
                .field("expected-results", item.words().expectedResults(), words.expectedResults())
                .field("section", item.place().section(), place.section())
                .field("sector", item.place().sector(), place.sector())
                .field(
                        "priority",
                        item.place().priority().key(),
                        place.priority().key())
                .field("expects-project", item.place().expectsProject(), place.expectsProject()));
        events.publishEvent(new SubjectChanged(Subject.item(item.id())));
    }

    /** The same day in other words. */
    void sayDue(RoadmapItem item, DueDate due, Person by) {
        rows.sayDue(item.id(), due);
        keep(item.id(), by, "due", item.due().text(), due.text());
        events.publishEvent(Change.of("item.amended", item.subject())
                .by(by.login())
                .field("due", item.due().text(), due.text()));
        events.publishEvent(new SubjectChanged(Subject.item(item.id())));
    }

    /** Somebody looked at it and left it as it is: it counts as touched. */
    void review(RoadmapItem item, String reason, Person by) {
        rows.unchangedSince(item.id(), clock.instant());
        keep(item.id(), by, "review", "", reason);
        events.publishEvent(
                Change.of("item.reviewed", item.subject()).by(by.login()).because(reason));
        events.publishEvent(new SubjectChanged(Subject.item(item.id())));
    }

    /** Moves its due date, whoever agreed to that. */
    void redate(RoadmapItem item, DueDate due, String reason, Person by) {
        rows.redate(item, due, reason, by.login());
        dates.settle(item.id());
        keep(item.id(), by, "due", item.due().text(), due.text());
        events.publishEvent(Change.of("item.redated", item.subject())
                .by(by.login())
                .because(reason)
                .field("due", item.due().text(), due.text())
                .field("due-date", item.due().date(), due.date()));
        events.publishEvent(new SubjectChanged(Subject.item(item.id())));
    }

    /** The date of its words changed with the event that they count from. */
    void counted(RoadmapItem item, EventItem change, RoadmapEvent event, Person by) {
        keep(item.id(), by, "event", day(change.before()), day(change.after()));
        events.publishEvent(Change.of("item.counted", item.subject())
                .by(by.login())
                .because(event.said())
                .field("due-date", change.before(), change.after()));
        events.publishEvent(new SubjectChanged(Subject.item(item.id())));
    }

    private static String yesOrNo(ItemPlace place) {
        return place.expectsProject() ? "yes" : "no";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    void keep(String id, Person by, String what, String oldValue, String newValue) {
        if (!oldValue.equals(newValue)) {
            jdbc.sql("INSERT INTO item_change (item, at, by_login, what, old_value, new_value) VALUES (?, ?, ?,"
                            + " ?, ?, ?)")
                    .params(id, OffsetDateTime.now(clock), by.login(), what, oldValue, newValue)
                    .update();
        }
    }

    /** Somebody may have entered the same number at this moment. */
    private String written(NewItem item, DueDate due) {
        try {
            return rows.add(item, due);
        } catch (DuplicateKeyException taken) {
            throw Refused.invalid("number", "refused.item.number-taken", item.number());
        }
    }
}
