package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jointroadmap.notice.WorkNotices;
import org.jointroadmap.workflow.ProcedureProcess;
import org.jointroadmap.workflow.Relation;
import org.jointroadmap.workflow.TaskFacts;

/** Tells the people of a task's group that it has come up, and takes that back once it is done or gone. */
record TaskTold(Relation relation, TaskBook book, WorkNotices notices, Phrases phrases, Clock clock)
        implements TaskListener {
    @Override
    public void notify(DelegateTask task) {
        if (!task.getEventName().equals(TaskListener.EVENTNAME_CREATE)) {
            notices.over(task.getId());
            return;
        }
        TaskFacts facts = book.of(task.getProcessDefinitionId());
        if (!facts.isToldOtherwise()) {
            notices.begun(
                    task.getId(),
                    language -> phrases.say(task.getName(), language),
                    facts.subject(task),
                    relation.sideIn(task),
                    relation.role(),
                    LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone()),
                    ProcedureProcess.OCCASION.find(task));
        }
    }
}
