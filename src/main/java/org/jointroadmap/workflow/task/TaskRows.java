package org.jointroadmap.workflow.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.engine.TaskBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the engine's tasks into rows, with two more queries however many they are. */
@Component
class TaskRows {
    private final RuntimeService runtime;
    private final TaskBook book;
    private final Clock clock;

    TaskRows(RuntimeService runtime, TaskBook book, Clock clock) {
        this.runtime = runtime;
        this.book = book;
        this.clock = clock;
    }

    /** A task that was done while its row was read is left out. */
    List<OpenTask> of(List<Task> tasks) {
        Map<String, Map<String, Object>> shown = shown(tasks);
        Map<String, Subject> subjects = subjects(tasks);
        List<OpenTask> rows = new ArrayList<>();
        for (Task task : tasks) {
            Subject subject = subjects.get(task.getProcessInstanceId());
            Map<String, Object> facts = shown.get(task.getId());
            if (subject != null && facts != null) {
                rows.add(row(task, subject, facts));
            }
        }
        return rows;
    }

    private Map<String, Map<String, Object>> shown(List<Task> tasks) {
        Map<String, Map<String, Object>> shown = new HashMap<>();
        if (tasks.isEmpty()) {
            return shown;
        }
        for (VariableInstance variable : runtime.createVariableInstanceQuery()
                .taskIdIn(tasks.stream().map(Task::getId).toArray(String[]::new))
                .variableNameIn(TaskFacts.TITLE, TaskFacts.SIDE)
                .list()) {
            shown.computeIfAbsent(variable.getTaskId(), id -> new HashMap<>())
                    .put(variable.getName(), variable.getValue());
        }
        return shown;
    }

    /** What each process is about. */
    private Map<String, Subject> subjects(List<Task> tasks) {
        Set<String> ids = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, this::subject));
    }

    private Subject subject(ProcessInstance instance) {
        return book.of(instance.getProcessDefinitionId()).subject(instance.getBusinessKey());
    }

    private OpenTask row(Task task, Subject subject, Map<String, Object> shown) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                subject,
                String.valueOf(shown.getOrDefault(TaskFacts.TITLE, "")),
                String.valueOf(shown.getOrDefault(TaskFacts.SIDE, "")),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                day(task.getDueDate()));
    }

    private @Nullable LocalDate day(@Nullable Date due) {
        return due == null ? null : LocalDate.ofInstant(due.toInstant(), clock.getZone());
    }
}
