package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jointroadmap.workflow.Relation;
import org.springframework.context.ApplicationContext;

/** What a timer that says {@code P5D} waits for: working days of the side whose task it stands at, elsewhere of both. */
class TimerTime extends Reading {
    private final int days;
    private final ApplicationContext beans;

    /** @param beans where the calendar is, which is not there yet while the engine starts */
    TimerTime(String word, ApplicationContext beans) {
        super(word);
        this.days = Period.parse(word).getDays();
        this.beans = beans;
    }

    /** The same hour on the day when it is due. */
    @Override
    public Object getValue(VariableScope scope) {
        ZonedDateTime now = ZonedDateTime.now(beans.getBean(Clock.class));
        LocalDate due = beans.getBean(JointCalendar.class).plus(side(scope), now.toLocalDate(), days);
        return Date.from(due.atTime(now.toLocalTime()).atZone(now.getZone()).toInstant());
    }

    private static String side(VariableScope scope) {
        return scope instanceof ExecutionEntity at
                        && at.getActivity() != null
                        && at.getActivity().getActivityBehavior() instanceof UserTaskActivityBehavior task
                ? Relation.of(task.getTaskDefinition()
                                .getCandidateGroupIdExpressions()
                                .iterator()
                                .next()
                                .getExpressionText())
                        .sideIn(scope)
                : "";
    }
}
