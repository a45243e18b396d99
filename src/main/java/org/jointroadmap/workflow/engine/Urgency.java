package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.workflow.TaskFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Of tasks that are equally grave, that comes first whose subject is late for longest: each task carries the last day in
 * time of its subject, or its own where that is earlier or the only one, kept in the transaction that moves it.
 */
@Component
class Urgency {
    private final Subjects subjects;
    private final TaskService tasks;
    private final Clock clock;

    Urgency(Subjects subjects, @Lazy TaskService tasks, Clock clock) {
        this.subjects = subjects;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void moved(SubjectChanged changed) {
        Subject item = changed.subject();
        if (changed.isOf(Subject.ITEM)) {
            tasks.createTaskQuery()
                    .processInstanceBusinessKeyIn(item.toString(), item.id())
                    .list()
                    .forEach(task -> settle(task, item));
        }
    }

    private void settle(Task task, Subject subject) {
        long day = of(subject, task.getDueDate());
        if (!Objects.equals(tasks.getVariableLocal(task.getId(), TaskFacts.URGENT), day)) {
            tasks.setVariableLocal(task.getId(), TaskFacts.URGENT, day);
        }
    }

    /** The day, counted from 1 January 1970, which the engine sorts alike on every database. */
    long of(Subject subject, @Nullable Date due) {
        return of(subjects.kind(subject).deadline(subject.id()).orElse(null), due);
    }

    /** The earlier of both; what has neither comes last. */
    long of(@Nullable Deadline deadline, @Nullable Date due) {
        long own = due == null
                ? Integer.MAX_VALUE
                : LocalDate.ofInstant(due.toInstant(), clock.getZone()).toEpochDay();
        return deadline == null || deadline.day() == null
                ? own
                : Math.min(deadline.day().toEpochDay(), own);
    }
}
