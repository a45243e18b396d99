package org.jointroadmap.workflow.engine;

import java.time.LocalDate;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.WorkingCalendars;
import org.springframework.stereotype.Component;

/** Working days of a side, or, for who is of no side, those on which both sides work. */
@Component
class JointCalendar {
    private final WorkingCalendars calendars;
    private final Parties parties;

    JointCalendar(WorkingCalendars calendars, Parties parties) {
        this.calendars = calendars;
        this.parties = parties;
    }

    /**
     * That many working days after a day.
     *
     * @param side alpha-3 code, "" for days on which both work
     */
    LocalDate plus(String side, LocalDate start, int days) {
        return (side.isEmpty() ? calendars.joint(parties.all()) : calendars.of(side)).plus(start, days);
    }
}
