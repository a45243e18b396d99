package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jointroadmap.Refused;
import org.jointroadmap.answer.Reach;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.RefusedTask;
import org.jointroadmap.workflow.Relation;
import org.jointroadmap.workflow.TaskFacts;
import org.jspecify.annotations.Nullable;

/** Writes a completed form down where it stays true, and lets its subject take from it what is its own. */
record TaskDone(Relation relation, TaskBook book, Submissions submissions, Clock clock) implements TaskListener {
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
        TaskFacts facts = book.of(task.getProcessDefinitionId());
        Map<String, @Nullable Object> answers = GivenAnswers.of(task);
        if (relation.isRecorded()) {
            Submission submission = submission(task, facts, answers);
            if (facts.isAnsweredInTurn(task)) {
                submissions.recordInTurn(submission);
            } else {
                submissions.record(submission);
            }
        }
        facts.answered(task, new Answers(answers));
    }

    private Submission submission(DelegateTask task, TaskFacts facts, Map<String, @Nullable Object> answers) {
        return new Submission(
                facts.subject(task).toString(),
                task.getTaskDefinitionKey(),
                task.getName(),
                relation.sideIn(task),
                Responsible.of(task),
                task.getCreateTime().toInstant(),
                clock.instant(),
                answers,
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                ParallelTasks.blockOf(task).orElse(null),
                Reach.SEALED);
    }
}
