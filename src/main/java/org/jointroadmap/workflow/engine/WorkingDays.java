package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.workflow.Relation;

/** A due date that a model writes as {@code P5D}: the end of that many working days of the side that has the task, or of both. */
class WorkingDays extends Reading {
    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final int days;
    private final Relation relation;
    private final JointCalendar calendar;
    private final Clock clock;

    WorkingDays(String word, Relation relation, JointCalendar calendar, Clock clock) {
        super(word);
        this.days = Period.parse(word).getDays();
        this.relation = relation;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Object getValue(VariableScope scope) {
        return endOf(calendar.plus(relation.sideIn(scope), LocalDate.now(clock), days), clock);
    }

    /** The last day of a task that was opened on a day, by a calendar of its side. */
    LocalDate lastDay(LocalDate opened, WorkingCalendar own) {
        return own.plus(opened, days);
    }

    /** The moment at which a due day is over. */
    static Date endOf(LocalDate day, Clock clock) {
        return Date.from(day.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant());
    }
}
