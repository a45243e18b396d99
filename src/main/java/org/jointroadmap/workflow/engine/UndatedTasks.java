package org.jointroadmap.workflow.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.workflow.TaskFacts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks of a program that did not keep the day by which they are ordered get theirs when this one starts for the first time. */
@Component
class UndatedTasks implements SmartInitializingSingleton {
    private static final int AT_ONCE = 500;

    private final Urgency urgency;
    private final Subjects subjects;
    private final TaskBook book;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;

    UndatedTasks(
            Urgency urgency,
            Subjects subjects,
            TaskBook book,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            TransactionTemplate transaction) {
        this.urgency = urgency;
        this.subjects = subjects;
        this.book = book;
        this.tasks = tasks;
        this.runtime = runtime;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (List<Task> some = undated(); !some.isEmpty(); some = undated()) {
            List<Task> these = some;
            transaction.executeWithoutResult(status -> date(these));
        }
    }

    /** The first of them; the engine's own query cannot ask for what a task does not have. */
    private List<Task> undated() {
        return tasks.createNativeTaskQuery()
                .sql("SELECT T.* FROM ACT_RU_TASK T WHERE NOT EXISTS"
                        + " (SELECT 1 FROM ACT_RU_VARIABLE V WHERE V.TASK_ID_ = T.ID_ AND V.NAME_ = #{name})")
                .parameter("name", TaskFacts.URGENT)
                .listPage(0, AT_ONCE);
    }

    private void date(List<Task> some) {
        Map<String, Subject> about = subjectsByProcess(some);
        Map<Subject, Deadline> deadlines = subjects.deadlines(about.values());
        for (Task task : some) {
            Deadline deadline = Optional.ofNullable(about.get(task.getProcessInstanceId()))
                    .map(deadlines::get)
                    .orElse(null);
            tasks.setVariableLocal(task.getId(), TaskFacts.URGENT, urgency.of(deadline, task.getDueDate()));
        }
    }

    private Map<String, Subject> subjectsByProcess(Collection<Task> some) {
        Map<String, Subject> about = new HashMap<>();
        runtime.createProcessInstanceQuery()
                .processInstanceIds(some.stream()
                        .map(Task::getProcessInstanceId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .list()
                .forEach(process -> subject(process).ifPresent(subject -> about.put(process.getId(), subject)));
        return about;
    }

    /** Empty for what no model of the program is about. */
    private Optional<Subject> subject(ProcessInstance process) {
        return process.getBusinessKey() == null
                ? Optional.empty()
                : book.find(process.getProcessDefinitionId()).map(facts -> facts.subject(process.getBusinessKey()));
    }
}
