package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A span that a model writes as {@code P3D} where it means days of the calendar, from now on. */
class CalendarTime extends Reading {
    private final Period span;
    private final Clock clock;

    CalendarTime(String word, Clock clock) {
        super(word);
        this.span = Period.parse(word);
        this.clock = clock;
    }

    @Override
    public Object getValue(VariableScope scope) {
        return Date.from(ZonedDateTime.now(clock).plus(span).toInstant());
    }
}
