package org.jointroadmap.workflow.escalation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.monitoring.ComingRungs;
import org.jointroadmap.monitoring.Escalations;
import org.jointroadmap.monitoring.LastDays;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.EscalationProcess;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.form.Form;
import org.springframework.stereotype.Component;

/** What people see on the task of a rung: what is late, since when and why. */
@Component
class EscalationTasks implements TaskFacts {
    /** Types that have a variable of their own: columns and lists of the Tasklist are made of them. */
    private static final Map<String, String> NAMED = Map.of(Subject.ITEM, ITEM, Subject.PROJECT, PROJECT);

    private final Subjects subjects;
    private final EscalationWords words;
    private final ComingRungs rungs;
    private final Escalations escalations;
    private final LastDays lastDays;
    private final RungLetters letters;

    EscalationTasks(
            Subjects subjects,
            EscalationWords words,
            ComingRungs rungs,
            Escalations escalations,
            LastDays lastDays,
            RungLetters letters) {
        this.subjects = subjects;
        this.words = words;
        this.rungs = rungs;
        this.escalations = escalations;
        this.lastDays = lastDays;
        this.letters = letters;
    }

    @Override
    public boolean isOf(String model, String subject) {
        return model.equals(EscalationProcess.KEY);
    }

    @Override
    public Subject subject(String businessKey) {
        return Subject.of(businessKey);
    }

    @Override
    public Map<String, Object> shown(DelegateTask task, Form form, String side) {
        Subject subject = subject(task);
        String number = subjects.number(subject);
        String title = subjects.titleInBoth(subject);
        Map<String, Object> shown = new HashMap<>();
        if (NAMED.containsKey(subject.type())) {
            shown.put(NAMED.get(subject.type()), number);
        }
        shown.put(PATH, subjects.path(subject));
        shown.put(TITLE, title);
        shown.put(EscalationProcess.SUBJECT_TITLE, number + " " + title);
        shown.putAll(words.of(subject));
        return shown;
    }

    /** A rung's task ends when the next rung is reached, in the morning of that day. */
    @Override
    public Optional<LocalDate> lastDay(DelegateTask task) {
        return rungs.lastDayBefore(subject(task), EscalationProcess.OWNER.from(task));
    }

    @Override
    public Map<Subject, LocalDate> lastDays(Collection<Subject> subjects) {
        return lastDays.before(subjects);
    }

    @Override
    public void tellAgain(Map<String, Subject> processes, String occasion) {
        letters.follow(processes, occasion);
    }

    /** About an opportunity, what its buyer says stays the buyer's until the partner has spoken. */
    @Override
    public boolean isAnsweredInTurn(DelegateTask task) {
        return subject(task).type().equals(Subject.OPPORTUNITY);
    }

    @Override
    public boolean isToldOtherwise() {
        return true;
    }

    /** The answer is on record; the flag stands until its cause goes away, and rules may let it rest meanwhile. */
    @Override
    public void answered(DelegateTask task, Answers answers) {
        escalations.answered(subject(task));
    }
}
