package org.jointroadmap.web.start;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.springframework.stereotype.Component;

/** The tasks that a reader has to see first: what is gravely flagged, then what is late for longest. */
@Component
class Urgent {
    /** Of somebody who has more, those that are due first. */
    private static final int LOOKED_AT = 200;

    private final Tasks tasks;
    private final Flags flags;

    Urgent(Tasks tasks, Flags flags) {
        this.tasks = tasks;
        this.flags = flags;
    }

    List<OpenTask> of(Person reader, int shown) {
        List<OpenTask> waiting = tasks.waitingFor(reader, LOOKED_AT);
        Map<Subject, Severity> gravest = gravest(waiting);
        Comparator<OpenTask> byGravity = Comparator.comparing(
                        (OpenTask task) -> gravest.getOrDefault(task.subject(), Severity.INFO))
                .reversed();
        return waiting.stream()
                .sorted(byGravity
                        .thenComparing(OpenTask::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(OpenTask::openedAt))
                .limit(shown)
                .toList();
    }

    private Map<Subject, Severity> gravest(List<OpenTask> waiting) {
        Map<Subject, Severity> gravest = new HashMap<>();
        waiting.stream()
                .map(OpenTask::subject)
                .collect(groupingBy(Subject::type, mapping(Subject::id, toSet())))
                .forEach((type, ids) -> flags.standing(type, ids)
                        .forEach(flag -> gravest.merge(flag.subject(), flag.severity(), Urgent::graver)));
        return gravest;
    }

    private static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
