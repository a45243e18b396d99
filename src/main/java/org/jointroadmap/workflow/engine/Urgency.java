package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.runtime.VariableInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.roadmap.ItemChanged;
import org.jointroadmap.workflow.TaskFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Of tasks that are equally grave, that comes first whose subject is late for longest: each task carries the last day in
 * time of its subject, or its own where that is earlier or the only one, kept in the transaction that moves it.
 */
@Component
class Urgency implements SmartInitializingSingleton {
    private final Subjects subjects;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final List<TaskFacts> facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Urgency(
            Subjects subjects,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy List<TaskFacts> facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.subjects = subjects;
        this.tasks = tasks;
        this.runtime = runtime;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tasks of a program that did not keep the day get theirs. */
    @Override
    public void afterSingletonsInstantiated() {
        if (tasks.createTaskQuery().count() > variables().count()) {
            transaction.executeWithoutResult(status -> complete());
        }
    }

    private void complete() {
        Set<String> known = new HashSet<>();
        variables().list().stream().map(VariableInstance::getTaskId).forEach(known::add);
        tasks.createTaskQuery().list().stream()
                .filter(task -> !known.contains(task.getId()))
                .forEach(task -> subject(task).ifPresent(subject -> settle(task, subject)));
    }

    private VariableInstanceQuery variables() {
        return runtime.createVariableInstanceQuery().variableName(TaskFacts.URGENT);
    }

    private Optional<Subject> subject(Task task) {
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        String model = TaskFacts.processOf(task.getProcessDefinitionId());
        return facts.stream()
                .filter(candidate -> candidate.process().equals(model) && process.getBusinessKey() != null)
                .findFirst()
                .map(book -> book.subject(process.getBusinessKey()));
    }

    @EventListener
    void moved(ItemChanged changed) {
        Subject item = Subject.item(changed.number());
        tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(item.toString(), item.id())
                .list()
                .forEach(task -> settle(task, item));
    }

    private void settle(Task task, Subject subject) {
        long day = of(subject, task.getDueDate());
        if (!Objects.equals(tasks.getVariableLocal(task.getId(), TaskFacts.URGENT), day)) {
            tasks.setVariableLocal(task.getId(), TaskFacts.URGENT, day);
        }
    }

    /** The day, counted from 1 January 1970, which the engine sorts alike on every database. */
    long of(Subject subject, @Nullable Date due) {
        long own = due == null
                ? Integer.MAX_VALUE
                : LocalDate.ofInstant(due.toInstant(), clock.getZone()).toEpochDay();
        return subjects.kind(subject)
                .deadline(subject.id())
                .map(Deadline::day)
                .map(day -> Math.min(day.toEpochDay(), own))
                .orElse(own);
    }
}
