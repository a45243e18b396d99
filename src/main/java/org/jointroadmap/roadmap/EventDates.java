package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jointroadmap.due.DueKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the deadlines of items from the events that they wait for. */
@Component
public class EventDates {
    private final RoadmapItems items;
    private final RoadmapEvents recorded;
    private final ItemRows rows;
    private final CureTerms cures;
    private final DueReading dues;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EventDates(
            RoadmapItems items,
            RoadmapEvents recorded,
            ItemRows rows,
            CureTerms cures,
            DueReading dues,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.items = items;
        this.recorded = recorded;
        this.rows = rows;
        this.cures = cures;
        this.dues = dues;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What event the deadline of an item counts from, whether or not it has happened; empty if it counts from none. */
    public Optional<EventKind> eventOf(RoadmapItem item) {
        return item.due().kind() == DueKind.RELATIVE ? dues.eventOf(item.due().text()) : Optional.empty();
    }

    /** The event that an item's date was counted from; empty while it waits, and where a document said the date. */
    public Optional<RoadmapEvent> countedFrom(RoadmapItem item) {
        return eventOf(item)
                .map(recorded.standing(item.id())::get)
                .filter(event -> Objects.equals(counted(item, event), item.due().date()));
    }

    /** Of a new item, or one with another text: it gets its date at once if its event has happened. */
    void settle(String id) {
        RoadmapItem item = items.of(id).orElseThrow();
        if (item.due().kind() == DueKind.RELATIVE && item.due().date() == null) {
            eventOf(item)
                    .map(recorded.standing(id)::get)
                    .map(event -> counted(item, event))
                    .ifPresent(day -> rows.count(id, day));
        }
    }

    /** Brings all open items that count from such an event to what is known of it now, and answers those that changed. */
    List<EventItem> follow(RoadmapEvent event, String login) {
        List<EventItem> changed = new ArrayList<>();
        List<String> relative = relative(event);
        for (RoadmapItem item : relative.isEmpty() ? List.<RoadmapItem>of() : items.lock(relative)) {
            if (item.isOpen()
                    && eventOf(item).filter(kind -> kind == event.kind()).isPresent()) {
                RoadmapEvent counts = recorded.standing(item.id()).get(event.kind());
                follow(item, event, counts, login).ifPresent(changed::add);
            }
        }
        return changed;
    }

    private Optional<EventItem> follow(
            RoadmapItem item, RoadmapEvent event, @Nullable RoadmapEvent counts, String login) {
        LocalDate before = item.due().date();
        LocalDate after = counts == null ? null : counted(item, counts);
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        CureTerm cure = cures.of(item.id()).orElse(null);
        if (before == null || after == null) {
            rows.count(item.id(), after);
        } else {
            rows.redate(item, new DueDate(item.due().text(), DueKind.RELATIVE, after), event.said(), login);
        }
        if (cure != null) {
            cures.end(item.id());
            cures.agree(items.of(item.id()).orElseThrow(), cure.until(), cure.reason());
        }
        events.publishEvent(
                new ItemCounted(item.id(), before, after, event.kind().key(), event.date()));
        return Optional.of(new EventItem(item.number(), item.title(), before, after));
    }

    private @Nullable LocalDate counted(RoadmapItem item, RoadmapEvent event) {
        return dues.counted(item, event.kind().on(event.date()));
    }

    private List<String> relative(RoadmapEvent event) {
        return event.item() != null
                ? List.of(event.item())
                : jdbc.sql("""
            SELECT id FROM roadmap_item WHERE due_kind = 'RELATIVE' AND status IN ('OPEN', 'CLAIMED') ORDER BY id
            """).query(String.class).list();
    }
}
