package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.party.DayOff;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.springframework.stereotype.Component;

/** Counts how late items are, by their lead owner's calendar. */
@Component
public class Latenesses {
    private static final int MOST = 100;

    private final WorkingCalendars calendars;
    private final Clock clock;

    Latenesses(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** As of today, or of the claimed or accepted day of delivery. */
    public Lateness of(RoadmapItem item) {
        WorkingCalendar calendar = calendars.of(item.leadSide());
        if (item.nextDue() == null) {
            return new Lateness(item.leadSide(), null, 0, 0, 0, calendar.holidaysKnown());
        }
        LocalDate due = calendar.inTime(item.nextDue());
        LocalDate until = until(item);
        boolean late = until.isAfter(due);
        return new Lateness(
                item.leadSide(),
                due,
                late ? calendar.between(due, until) : 0,
                late ? 0 : calendar.between(until, due),
                calendar.off(late ? due : until, late ? until : due),
                calendar.holidaysKnown());
    }

    /** The days by which a late item is less late than the calendar says, each with its reason; the first of many. */
    public List<DayOff> notCounted(RoadmapItem item) {
        if (item.nextDue() == null) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.of(item.leadSide());
        return calendar.daysOff(calendar.inTime(item.nextDue()), until(item), MOST);
    }

    private LocalDate until(RoadmapItem item) {
        LocalDate until = item.lateUntil();
        return until == null ? LocalDate.now(clock) : until;
    }
}
