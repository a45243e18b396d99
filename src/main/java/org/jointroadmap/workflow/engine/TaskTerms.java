package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.TaskFacts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** By when tasks have to be done as their models say it, in working days since they were opened. */
@Component
class TaskTerms {
    private final RuntimeService runtime;
    private final DeployedModels models;
    private final WorkingCalendars calendars;
    private final Parties parties;
    private final Clock clock;
    private final Map<Node, Optional<WorkingDays>> terms = new ConcurrentHashMap<>();

    TaskTerms(
            @Lazy RuntimeService runtime,
            DeployedModels models,
            WorkingCalendars calendars,
            Parties parties,
            Clock clock) {
        this.runtime = runtime;
        this.models = models;
        this.calendars = calendars;
        this.parties = parties;
        this.clock = clock;
    }

    /** Calendars that stay the same while many tasks are looked at, by the side that has to act; of no side, both. */
    record Calendars(Function<String, WorkingCalendar> made, Map<String, WorkingCalendar> known) {
        WorkingCalendar of(String side) {
            return known.computeIfAbsent(side, made);
        }
    }

    /** With what any node committed a moment ago. */
    Calendars now() {
        calendars.refresh();
        return calendars(calendars::fresh);
    }

    /** As they would be if a side worked on a day or not. */
    Calendars with(String side, LocalDate day, boolean working) {
        return calendars(code -> code.equals(side) ? calendars.with(side, day, working) : calendars.of(code));
    }

    private Calendars calendars(Function<String, WorkingCalendar> ofOne) {
        return new Calendars(
                side -> isOfASide(side)
                        ? ofOne.apply(side)
                        : WorkingCalendar.joint(parties.all().stream()
                                .map(party -> ofOne.apply(party.code()))
                                .toList()),
                new HashMap<>());
    }

    private static boolean isOfASide(String side) {
        return !side.isEmpty() && !side.equals(OpenTask.JOINT);
    }

    /** The sides that have to act, by the tasks' ids, with one question however many they are. */
    Map<String, String> sides(Collection<Task> tasks) {
        Map<String, String> sides = new HashMap<>();
        if (!tasks.isEmpty()) {
            runtime.createVariableInstanceQuery()
                    .taskIdIn(tasks.stream().map(Task::getId).toArray(String[]::new))
                    .variableName(TaskFacts.SIDE)
                    .list()
                    .forEach(side -> sides.put(side.getTaskId(), String.valueOf(side.getValue())));
        }
        return sides;
    }

    /** Empty for a task that a model does not date so. */
    Optional<LocalDate> lastDay(Task task, WorkingCalendar own) {
        LocalDate opened = LocalDate.ofInstant(task.getCreateTime().toInstant(), clock.getZone());
        return task.getProcessDefinitionId() == null
                ? Optional.empty()
                : terms.computeIfAbsent(
                                new Node(task.getProcessDefinitionId(), task.getTaskDefinitionKey()), this::term)
                        .map(term -> term.lastDay(opened, own));
    }

    private Optional<WorkingDays> term(Node node) {
        return Optional.ofNullable(
                        models.model(node.definition()).getTaskDefinitions().get(node.key()))
                .map(TaskDefinition::getDueDateExpression)
                .filter(WorkingDays.class::isInstance)
                .map(WorkingDays.class::cast);
    }

    /** A task of a version of a model, which never changes. */
    private record Node(String definition, String key) {}
}
