package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.roadmap.ItemOwner;
import org.jointroadmap.roadmap.RoadmapItem;
import org.springframework.stereotype.Component;

/** Turns what is in the database into what rules look at. */
@Component
public class FactGatherer {
    private final WorkingCalendars calendars;
    private final Clock clock;

    FactGatherer(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The fact of an item that is not finished. */
    public OpenItem fact(RoadmapItem item) {
        WorkingCalendar calendar = calendars.of(item.leadSide());
        LocalDate today = LocalDate.now(clock);
        LocalDate delivered = item.lateUntil();
        LocalDate until = delivered == null ? today : delivered;
        LocalDate due = item.nextDue() == null ? null : calendar.inTime(item.nextDue());
        Optional<ItemOwner> lead =
                item.owners().stream().filter(ItemOwner::lead).findFirst();
        return new OpenItem(
                Subject.item(item.id()).toString(),
                item.title(),
                due != null,
                item.isClaimedWhole(),
                due == null ? 0 : calendar.between(due, until),
                due == null ? OpenItem.NO_DUE_DATE : calendar.between(until, due),
                (int) ChronoUnit.DAYS.between(day(item.changedAt()), today),
                item.dueMoves(),
                item.number(),
                item.place().section(),
                item.place().sector(),
                item.place().priority(),
                item.leadSide(),
                lead.map(ItemOwner::nameEn).orElse(""),
                lead.map(ItemOwner::person).isPresent(),
                item.due().kind().name().toLowerCase(Locale.ROOT),
                due == null ? 0 : (due.getMonthValue() + 2) / 3,
                due == null ? 0 : due.getYear(),
                0,
                item.moves().days(),
                0,
                false,
                item.edition(),
                Subject.item(item.id()).toString());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
