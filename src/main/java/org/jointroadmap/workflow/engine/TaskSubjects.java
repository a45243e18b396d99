package org.jointroadmap.workflow.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Subject;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds what tasks are about, with one question however many they are. */
@Component
public class TaskSubjects {
    private final RuntimeService runtime;
    private final TaskBook book;

    TaskSubjects(@Lazy RuntimeService runtime, TaskBook book) {
        this.runtime = runtime;
        this.book = book;
    }

    /** By the tasks' ids; without those that no model of the program is about. */
    public Map<String, Subject> of(Collection<Task> tasks) {
        Set<String> ids = tasks.stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Subject> byProcess = new HashMap<>();
        if (!ids.isEmpty()) {
            runtime.createProcessInstanceQuery().processInstanceIds(ids).list().forEach(process -> subject(process)
                    .ifPresent(subject -> byProcess.put(process.getId(), subject)));
        }
        Map<String, Subject> byTask = new HashMap<>();
        tasks.forEach(task -> Optional.ofNullable(byProcess.get(task.getProcessInstanceId()))
                .ifPresent(subject -> byTask.put(task.getId(), subject)));
        return byTask;
    }

    private Optional<Subject> subject(ProcessInstance process) {
        return process.getBusinessKey() == null
                ? Optional.empty()
                : book.find(process.getProcessDefinitionId()).map(facts -> facts.subject(process.getBusinessKey()));
    }
}
