package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What another calendar would do to the deadlines of open items; nothing is changed. */
@Repository
public class ItemShifts {
    /** No run of days off is longer. */
    private static final int NEAR = 40;

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;

    ItemShifts(JdbcClient jdbc, WorkingCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /** The items of a side whose last day in time moves if a day is worked or not, by number. */
    public List<ItemShift> of(String side, LocalDate day, boolean working) {
        WorkingCalendar now = calendars.fresh(side);
        WorkingCalendar then = calendars.with(side, day, working);
        return jdbc
                .sql("""
            SELECT * FROM roadmap_item WHERE lead_side = ? AND status IN ('OPEN', 'CLAIMED')
                AND next_due BETWEEN ? AND ? ORDER BY sort_key
            """)
                .params(side, day.minusDays(NEAR), day.plusDays(NEAR))
                .query(new ItemReader())
                .list()
                .stream()
                .flatMap(item -> Optional.ofNullable(item.nextDue())
                        .map(due -> new ItemShift(item.number(), item.title(), now.inTime(due), then.inTime(due)))
                        .stream())
                .filter(shift -> !shift.before().equals(shift.after()))
                .toList();
    }
}
