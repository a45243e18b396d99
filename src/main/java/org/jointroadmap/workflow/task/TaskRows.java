package org.jointroadmap.workflow.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    /** The variables that say what a task is about, the closest first, and the type of each. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    private static final String[] READ = {
        TaskFacts.PROJECT, TaskFacts.ITEM, TaskFacts.OPPORTUNITY, TaskFacts.TARGET, TaskFacts.TITLE, TaskFacts.SIDE
    };

    static {
        KINDS.put(TaskFacts.PROJECT, Subject.PROJECT);
        KINDS.put(TaskFacts.OPPORTUNITY, Subject.OPPORTUNITY);
        KINDS.put(TaskFacts.TARGET, Subject.TARGET);
        KINDS.put(TaskFacts.ITEM, Subject.ITEM);
    }

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
                .variableNameIn(READ)
                .list()) {
            shown.computeIfAbsent(variable.getTaskId(), id -> new HashMap<>())
                    .put(variable.getName(), variable.getValue());
        }
        return shown;
    }

    private OpenTask row(Task task, Map<String, Object> shown) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                subject(shown),
                String.valueOf(shown.getOrDefault(TaskFacts.TITLE, "")),
                String.valueOf(shown.getOrDefault(TaskFacts.SIDE, "")),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                day(task.getDueDate()));
    }

    /** A project's task names the item that it carries out, too. */
    private static Subject subject(Map<String, Object> shown) {
        return KINDS.entrySet().stream()
                .filter(kind -> shown.containsKey(kind.getKey()))
                .map(kind -> new Subject(kind.getValue(), String.valueOf(shown.get(kind.getKey()))))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable LocalDate day(@Nullable Date due) {
        return due == null ? null : LocalDate.ofInstant(due.toInstant(), clock.getZone());
    }
}
