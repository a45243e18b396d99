package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.workflow.Relation;

/** A due date that a model writes as {@code P5D}: the end of that many working days of the side that has the task. */
class WorkingDays extends Reading {
    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final int days;
    private final Relation relation;
    private final WorkingCalendars calendars;
    private final Clock clock;

    WorkingDays(String word, Relation relation, WorkingCalendars calendars, Clock clock) {
        super(word);
        this.days = Period.parse(word).getDays();
        this.relation = relation;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Object getValue(VariableScope scope) {
        LocalDate due = calendars.of(relation.sideIn(scope)).plus(LocalDate.now(clock), days);
        return Date.from(due.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant());
    }
}
