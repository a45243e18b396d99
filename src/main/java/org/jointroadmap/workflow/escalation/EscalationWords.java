package org.jointroadmap.workflow.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.Days;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.FlagCleared;
import org.jointroadmap.flag.FlagRaised;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.flag.ReasonChanged;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.workflow.EscalationProcess;
import org.jointroadmap.workflow.engine.Phrases;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Since when something is late and why, as the form of an open task says it: kept in the transaction that changes it. */
@Component
class EscalationWords {
    private static final String NOT_LATE = "not late";
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Flags flags;
    private final Subjects subjects;
    private final Phrases phrases;
    private final TaskService tasks;
    private final Clock clock;

    EscalationWords(Flags flags, Subjects subjects, Phrases phrases, @Lazy TaskService tasks, Clock clock) {
        this.flags = flags;
        this.subjects = subjects;
        this.phrases = phrases;
        this.tasks = tasks;
        this.clock = clock;
    }

    Map<String, String> of(Subject subject) {
        List<Flag> standing = flags.standing(subject);
        return Map.of(EscalationProcess.SINCE, since(subject, standing), EscalationProcess.REASONS, reasons(standing));
    }

    @EventListener
    void raised(FlagRaised raised) {
        sayAnew(raised.flag().subject());
    }

    @EventListener
    void cleared(FlagCleared cleared) {
        sayAnew(cleared.flag().subject());
    }

    @EventListener
    void changed(ReasonChanged changed) {
        sayAnew(changed.subject());
    }

    private void sayAnew(Subject subject) {
        List<Task> open = tasks.createTaskQuery()
                .processDefinitionKey(EscalationProcess.KEY)
                .processInstanceBusinessKey(subject.toString())
                .list();
        if (!open.isEmpty()) {
            Map<String, String> words = of(subject);
            open.forEach(task -> tasks.setVariablesLocal(task.getId(), words));
        }
    }

    /** The first day that is late by the subject's date, or that it is in time; of what has no dates, the first flag's. */
    private String since(Subject subject, List<Flag> standing) {
        Optional<Deadline> deadline = subjects.kind(subject).deadline(subject.id());
        if (deadline.isPresent() && deadline.get().workingDaysLate() == 0) {
            return BothLanguages.of(phrases.say(NOT_LATE, Locale.ENGLISH), phrases.say(NOT_LATE, RUSSIAN));
        }
        return deadline.map(Deadline::day)
                .map(last -> last.plusDays(1))
                .or(() -> firstFlag(standing))
                .map(day -> BothLanguages.of(Days.written(day, Locale.ENGLISH), Days.written(day, RUSSIAN)))
                .orElse("");
    }

    private Optional<LocalDate> firstFlag(List<Flag> standing) {
        return standing.stream()
                .map(Flag::raisedAt)
                .min(Comparator.<Instant>naturalOrder())
                .map(first -> LocalDate.ofInstant(first, clock.getZone()));
    }

    /** Each reason in both languages, since a task has no language of its own; the gravest first. */
    private static String reasons(List<Flag> standing) {
        return standing.stream()
                .map(flag -> BothLanguages.of(flag.reason(Locale.ENGLISH), flag.reason(RUSSIAN)))
                .collect(Collectors.joining("\n"));
    }
}
