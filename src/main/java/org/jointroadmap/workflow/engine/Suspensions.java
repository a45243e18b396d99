package org.jointroadmap.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.jointroadmap.project.ProjectCourse;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A process that somebody stops or lets go on in the engine shows so on its project, in the same transaction. */
@Component
class Suspensions implements HistoryEventHandler {
    private final ProjectCourse course;

    Suspensions(@Lazy ProjectCourse course) {
        this.course = course;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE)
                && event instanceof HistoricProcessInstanceEventEntity instance) {
            if (HistoricProcessInstance.STATE_SUSPENDED.equals(instance.getState())) {
                course.stoppedInEngine(instance.getProcessInstanceId());
            } else if (HistoricProcessInstance.STATE_ACTIVE.equals(instance.getState())) {
                course.releasedInEngine(instance.getProcessInstanceId());
            }
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
