package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.workflow.Relation;

/** A due date that a model writes as {@code P5D}: the end of that many working days of the side that has the task, or of both. */
class WorkingDays extends Reading {
    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final int days;
    private final Relation relation;
    private final WorkingCalendars calendars;
    private final Parties parties;
    private final Clock clock;

    WorkingDays(String word, Relation relation, WorkingCalendars calendars, Parties parties, Clock clock) {
        super(word);
        this.days = Period.parse(word).getDays();
        this.relation = relation;
        this.calendars = calendars;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public Object getValue(VariableScope scope) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due =
                relation.isOfASide() ? calendars.of(relation.sideIn(scope)).plus(today, days) : onWhichBothWork(today);
        return endOf(due, clock);
    }

    /** The moment at which a due day is over. */
    static Date endOf(LocalDate day, Clock clock) {
        return Date.from(day.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant());
    }

    /** Who is of no side works when both sides do. */
    private LocalDate onWhichBothWork(LocalDate today) {
        LocalDate due = today;
        for (int left = days; left > 0; ) {
            due = due.plusDays(1);
            LocalDate day = due;
            if (parties.all().stream()
                    .allMatch(side -> calendars.of(side.code()).isWorking(day))) {
                left--;
            }
        }
        return due;
    }
}
