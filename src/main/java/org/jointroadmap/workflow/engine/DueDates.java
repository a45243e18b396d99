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
import org.camunda.bpm.engine.TaskService;
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
    private final IdentityService identity;
    private final TaskService tasks;
    private final TaskBook book;
    private final TaskTerms terms;
    private final TaskSubjects about;
    private final Subjects subjects;
    private final Urgency urgency;
    private final Clock clock;

    DueDates(
            @Lazy IdentityService identity,
            @Lazy TaskService tasks,
            TaskBook book,
            TaskTerms terms,
            TaskSubjects about,
            Subjects subjects,
            Urgency urgency,
            Clock clock) {
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
            Map<TaskFacts, Map<Subject, LocalDate>> ends = ends(some, known);
            TaskTerms.Calendars calendars = terms.now();
            Map<String, String> sides = terms.sides(some);
            List<Moved> moved = some.stream()
                    .filter(task -> known.containsKey(task.getId()))
                    .flatMap(task -> terms.lastDay(task, calendars.of(sides.getOrDefault(task.getId(), ""))).stream()
                            .map(last -> {
                                TaskFacts facts = book.of(task.getProcessDefinitionId());
                                Subject subject = Objects.requireNonNull(known.get(task.getId()));
                                LocalDate end = ends.getOrDefault(facts, Map.of()).get(subject);
                                LocalDate due = end == null || last.isBefore(end) ? last : end;
                                return new Moved(task, facts, subject, sides.getOrDefault(task.getId(), ""), due);
                            }))
                    .filter(one -> !WorkingDays.endOf(one.due(), clock).equals(one.task().getDueDate()))
                    .toList();
            move(moved);
            return moved.size();
        });
    }

    private Map<TaskFacts, Map<Subject, LocalDate>> ends(List<Task> some, Map<String, Subject> known) {
        Map<TaskFacts, Map<Subject, LocalDate>> ends = new HashMap<>();
        some.stream()
                .filter(task -> known.containsKey(task.getId()))
                .collect(Collectors.groupingBy(
                        task -> book.of(task.getProcessDefinitionId()),
                        Collectors.mapping(task -> Objects.requireNonNull(known.get(task.getId())), Collectors.toSet())))
                .forEach((facts, ofThem) -> ends.put(facts, facts.lastDays(ofThem)));
        return ends;
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
            tasks.setVariableLocal(
                    one.task().getId(), TaskFacts.URGENT, urgency.of(deadlines.get(one.subject()), due));
            one.facts().dueOn(one.subject(), one.side(), one.due());
        }
    }
}
