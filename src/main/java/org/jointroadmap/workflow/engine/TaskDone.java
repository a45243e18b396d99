package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jointroadmap.Refused;
import org.jointroadmap.project.Reach;
import org.jointroadmap.project.Submission;
import org.jointroadmap.project.Submissions;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.RefusedTask;
import org.jointroadmap.workflow.Relation;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.form.Field;
import org.jointroadmap.workflow.form.Form;
import org.jspecify.annotations.Nullable;

/** Writes a completed form down where it stays true, and lets its process carry on what was answered. */
record TaskDone(Form form, Relation relation, TaskBook book, Submissions submissions, Clock clock)
        implements TaskListener {
    @Override
    public void notify(DelegateTask task) {
        try {
            take(task);
        } catch (Refused refused) {
            RefusedTask.keep(refused);
            throw refused;
        }
    }

    private void take(DelegateTask task) {
        TaskFacts facts = book.of(task);
        Map<String, @Nullable Object> answers = answers(task);
        if (relation.isOfASide()) {
            record(task, facts, answers);
        }
        facts.answered(task, new Answers(answers));
    }

    private void record(DelegateTask task, TaskFacts facts, Map<String, @Nullable Object> answers) {
        submissions.record(new Submission(
                facts.subject(task).toString(),
                task.getTaskDefinitionKey(),
                task.getName(),
                relation.sideIn(task),
                Responsible.of(task),
                task.getCreateTime().toInstant(),
                clock.instant(),
                answers,
                task.getProcessInstanceId(),
                ParallelTasks.blockOf(task).orElse(null),
                Reach.SEALED));
    }

    private Map<String, @Nullable Object> answers(DelegateTask task) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        form.fields().stream()
                .filter(field -> !field.readOnly())
                .map(Field::key)
                .forEach(key -> answers.put(key, task.getVariable(key)));
        return answers;
    }
}
