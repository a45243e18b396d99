package org.jointroadmap.workflow.procedure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.answer.RecordedAnswers;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Measure;
import org.jointroadmap.flag.Measures;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.engine.CarriedAnswers;
import org.jointroadmap.workflow.form.Form;
import org.springframework.stereotype.Component;

/** What people see on the tasks of a procedure that a rule started: about what, and why. */
@Component
class ProcedureTasks implements TaskFacts {
    /** The field that says with number and title what it is about. */
    static final String SUBJECT_TITLE = "subjectTitle";

    /** The field that says in the words of the rules why it was started. */
    static final String CAUSE = "cause";

    private static final Set<String> OWN = Set.of("", Subject.PROJECT, Subject.OPPORTUNITY);
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final RecordedAnswers recorded;
    private final Subjects subjects;
    private final Measures measures;

    ProcedureTasks(RecordedAnswers recorded, Subjects subjects, Measures measures) {
        this.recorded = recorded;
        this.subjects = subjects;
        this.measures = measures;
    }

    /** Those of kinds that have more to say say it themselves. */
    @Override
    public boolean isOf(String model, String subject) {
        return !OWN.contains(subject);
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
        Map<String, Object> shown =
                new HashMap<>(CarriedAnswers.of(form, recorded.in(task.getProcessInstanceId()), side));
        if (subject.type().equals(Subject.ITEM)) {
            shown.put(ITEM, number);
        }
        shown.put(TITLE, title);
        shown.put(PATH, subjects.path(subject));
        shown.put(SUBJECT_TITLE, number + " " + title);
        shown.put(CAUSE, cause(subject, TaskFacts.processOf(task.getProcessDefinitionId())));
        return shown;
    }

    private String cause(Subject subject, String procedure) {
        return measures.standing(subject).stream()
                .filter(measure -> measure.kind() == Measure.Kind.START)
                .filter(measure -> measure.part().equals(procedure))
                .map(measure -> BothLanguages.of(
                        measure.words().in(Locale.ENGLISH), measure.words().in(RUSSIAN)))
                .collect(Collectors.joining("\n"));
    }

    /** What follows is said by the steps behind it. */
    @Override
    public void answered(DelegateTask task, Answers answers) {}
}
