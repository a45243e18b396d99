package org.jointroadmap.monitoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.LedItem;
import org.springframework.stereotype.Component;

/** Counts over many items how they get on. */
@Component
public class Loads {
    private static final int ALL = 100;

    private final Escalations escalations;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Loads(Escalations escalations, WorkingCalendars calendars, Clock clock) {
        this.escalations = escalations;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * How some items get on.
     *
     * @param deliveredPercent of those that were due by now; 100 if none was
     */
    public record Load(int open, int late, int escalations, int deliveredPercent) {}

    /** The ids of items that escalate, to be given to {@link #of}. */
    Set<String> escalating() {
        return escalations.running(Subject.ITEM);
    }

    public Load of(Collection<LedItem> items) {
        return of(items, escalating());
    }

    Load of(Collection<LedItem> items, Set<String> escalating) {
        List<LedItem> open = items.stream().filter(LedItem::isOpen).toList();
        List<LedItem> due = items.stream().filter(this::isDue).toList();
        long delivered = due.stream()
                .filter(item -> item.status() == ItemStatus.DELIVERED)
                .count();
        return new Load(
                open.size(),
                (int) open.stream().filter(this::isLate).count(),
                (int) open.stream()
                        .filter(item -> escalating.contains(item.id()))
                        .count(),
                due.isEmpty() ? ALL : Whole.percent(BigDecimal.valueOf(delivered), BigDecimal.valueOf(due.size())));
    }

    private boolean isDue(LedItem item) {
        LocalDate due = item.due();
        return due != null && !calendars.of(item.leadSide()).inTime(due).isAfter(LocalDate.now(clock));
    }

    private boolean isLate(LedItem item) {
        LocalDate due = item.due();
        LocalDate until = item.lateUntil() == null ? LocalDate.now(clock) : item.lateUntil();
        WorkingCalendar calendar = calendars.of(item.leadSide());
        return due != null && calendar.between(calendar.inTime(due), until) > 0;
    }
}
