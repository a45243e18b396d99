package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.workflow.TaskFacts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the last days of open tasks in line with their models, the calendars and the rules as they are now. */
@Component
public class DueDates {
    private final ProcessEngine engine;
    private final IdentityService identity;
    private final TaskService tasks;
    private final TaskBook book;
    private final TaskTerms terms;
    private final TaskSubjects about;
    private final Subjects subjects;
    private final Urgency urgency;
    private final Clock clock;

    DueDates(
            @Lazy ProcessEngine engine,
            @Lazy IdentityService identity,
            @Lazy TaskService tasks,
            TaskBook book,
            TaskTerms terms,
            TaskSubjects about,
            Subjects subjects,
            Urgency urgency,
            Clock clock) {
        this.engine = engine;
        this.identity = identity;
        this.tasks = tasks;
        this.book = book;
        this.terms = terms;
        this.about = about;
        this.subjects = subjects;
        this.urgency = urgency;
        this.clock = clock;
    }

    /** An open task that is due on another day than it says. */
    private record Moved(Task task, TaskFacts facts, Subject subject, String side, LocalDate due) {}

    /** All in the caller's transaction, with as many questions however many tasks they are; what is right already stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void derive(List<Task> some) {
        Acting.itself(identity, () -> {
            Map<String, Subject> known = about.of(some);
            Map<String, TaskFacts> facts = facts(some, known);
            Map<TaskFacts, Map<Subject, LocalDate>> ends = ends(facts, known);
            TaskTerms.Calendars calendars = terms.now();
            Map<String, String> sides = terms.sides(some);
            List<Moved> moved = some.stream()
                    .filter(task -> known.containsKey(task.getId()))
                    .flatMap(task -> terms.lastDay(task, calendars.of(sides.getOrDefault(task.getId(), ""))).stream()
                            .map(last -> {
                                TaskFacts its = Objects.requireNonNull(facts.get(task.getId()));
                                Subject subject = Objects.requireNonNull(known.get(task.getId()));
                                LocalDate end = ends.getOrDefault(its, Map.of()).get(subject);
                                LocalDate due = end == null || last.isBefore(end) ? last : end;
                                return new Moved(task, its, subject, sides.getOrDefault(task.getId(), ""), due);
                            }))
                    .filter(one -> !WorkingDays.endOf(one.due(), clock)
                            .equals(one.task().getDueDate()))
                    .toList();
            moved.stream()
                    .collect(
                            Collectors.groupingBy(Moved::facts, Collectors.mapping(Moved::subject, Collectors.toSet())))
                    .forEach(TaskFacts::hold);
            return atOnce(() -> move(moved));
        });
    }

    /** By the tasks' ids; the engine is asked once for each version of a model. */
    private Map<String, TaskFacts> facts(List<Task> some, Map<String, Subject> known) {
        Map<String, TaskFacts> ofModels = new HashMap<>();
        return some.stream()
                .filter(task -> known.containsKey(task.getId()))
                .collect(Collectors.toMap(
                        Task::getId, task -> ofModels.computeIfAbsent(task.getProcessDefinitionId(), book::of)));
    }

    private static Map<TaskFacts, Map<Subject, LocalDate>> ends(
            Map<String, TaskFacts> facts, Map<String, Subject> known) {
        Map<TaskFacts, Map<Subject, LocalDate>> ends = new HashMap<>();
        facts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(
                                each -> Objects.requireNonNull(known.get(each.getKey())), Collectors.toSet())))
                .forEach((its, ofThem) -> ends.put(its, its.lastDays(ofThem)));
        return ends;
    }

    /** In one command of the engine, which then writes them together. */
    private boolean atOnce(Runnable deed) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    deed.run();
                    return true;
                });
    }

    private void move(Collection<Moved> moved) {
        if (moved.isEmpty()) {
            return;
        }
        Map<Subject, Deadline> deadlines =
                subjects.deadlines(moved.stream().map(Moved::subject).toList());
        for (Moved one : moved) {
            Date due = WorkingDays.endOf(one.due(), clock);
            one.task().setDueDate(due);
            tasks.saveTask(one.task());
            tasks.setVariableLocal(one.task().getId(), TaskFacts.URGENT, urgency.of(deadlines.get(one.subject()), due));
            one.facts().dueOn(one.subject(), one.side(), one.due());
        }
    }
}
