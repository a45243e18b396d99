package org.jointroadmap.workflow.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.Days;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.monitoring.ComingRungs;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.EscalationProcess;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.model.Phrases;
import org.springframework.stereotype.Component;

/** What people see on the task of a rung: what is late, since when and why. */
@Component
class EscalationTasks implements TaskFacts {
    /** Types that have a variable of their own: columns and lists of the Tasklist are made of them. */
    private static final Map<String, String> NAMED = Map.of(Subject.ITEM, ITEM, Subject.PROJECT, PROJECT);

    private static final String NOT_LATE = "not late";
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Flags flags;
    private final Subjects subjects;
    private final Phrases phrases;
    private final ComingRungs rungs;
    private final Clock clock;

    EscalationTasks(Flags flags, Subjects subjects, Phrases phrases, ComingRungs rungs, Clock clock) {
        this.flags = flags;
        this.subjects = subjects;
        this.phrases = phrases;
        this.rungs = rungs;
        this.clock = clock;
    }

    @Override
    public String process() {
        return EscalationProcess.KEY;
    }

    @Override
    public Subject subject(String businessKey) {
        return Subject.of(businessKey);
    }

    @Override
    public Map<String, Object> shown(DelegateTask task, String side) {
        Subject subject = subject(task);
        List<Flag> standing = flags.standing(subject);
        String title = subjects.titleInBoth(subject);
        Map<String, Object> shown = new HashMap<>();
        if (NAMED.containsKey(subject.type())) {
            shown.put(NAMED.get(subject.type()), subject.id());
        }
        shown.put(PATH, subjects.path(subject));
        shown.put(TITLE, title);
        shown.put(EscalationProcess.SUBJECT_TITLE, subject.id() + " " + title);
        shown.put(EscalationProcess.SINCE, since(subject, standing));
        shown.put(EscalationProcess.REASONS, reasons(standing));
        return shown;
    }

    /** A rung's task ends when the next rung is reached, in the morning of that day. */
    @Override
    public Optional<LocalDate> lastDay(DelegateTask task) {
        return rungs.lastDayBefore(subject(task), EscalationProcess.OWNER.from(task));
    }

    @Override
    public boolean isToldOtherwise() {
        return true;
    }

    /** The answer is on record; the flag stands until its cause goes away. */
    @Override
    public void answered(DelegateTask task, Answers answers) {}

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
