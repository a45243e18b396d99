package org.jointroadmap.workflow.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.TaskFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the engine's tasks into rows, with one more query however many they are. */
@Component
class TaskRows {
    private final RuntimeService runtime;
    private final Clock clock;

    TaskRows(RuntimeService runtime, Clock clock) {
        this.runtime = runtime;
        this.clock = clock;
    }

    List<OpenTask> of(List<Task> tasks) {
        Map<String, Map<String, Object>> shown = shown(tasks);
        return tasks.stream()
                .map(task -> row(task, shown.getOrDefault(task.getId(), Map.of())))
                .toList();
    }

    private Map<String, Map<String, Object>> shown(List<Task> tasks) {
        Map<String, Map<String, Object>> shown = new HashMap<>();
        if (tasks.isEmpty()) {
            return shown;
        }
        for (VariableInstance variable : runtime.createVariableInstanceQuery()
                .taskIdIn(tasks.stream().map(Task::getId).toArray(String[]::new))
                .variableNameIn(TaskFacts.PROJECT, TaskFacts.ITEM, TaskFacts.TITLE, TaskFacts.SIDE)
                .list()) {
            shown.computeIfAbsent(variable.getTaskId(), id -> new HashMap<>())
                    .put(variable.getName(), variable.getValue());
        }
        return shown;
    }

    private OpenTask row(Task task, Map<String, Object> shown) {
        Object project = shown.get(TaskFacts.PROJECT);
        Subject subject = project == null
                ? Subject.item(String.valueOf(shown.get(TaskFacts.ITEM)))
                : Subject.project(String.valueOf(project));
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
