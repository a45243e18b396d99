package org.jointroadmap.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.workflow.TaskFacts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks of a program that did not keep the day by which they are ordered get theirs when this one starts for the first time. */
@Component
class UndatedTasks implements SmartInitializingSingleton {
    private static final int AT_ONCE = 500;

    private final Urgency urgency;
    private final Subjects subjects;
    private final TaskSubjects about;
    private final TaskService tasks;
    private final TransactionTemplate transaction;

    UndatedTasks(
            Urgency urgency,
            Subjects subjects,
            TaskSubjects about,
            @Lazy TaskService tasks,
            TransactionTemplate transaction) {
        this.urgency = urgency;
        this.subjects = subjects;
        this.about = about;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (List<Task> some = undated(); !some.isEmpty(); some = undated()) {
            List<Task> these = some;
            transaction.executeWithoutResult(status -> date(these));
        }
    }

    /** The first of them; the engine's own query cannot ask for what a task does not have. */
    private List<Task> undated() {
        return tasks.createNativeTaskQuery()
                .sql("SELECT T.* FROM ACT_RU_TASK T WHERE NOT EXISTS"
                        + " (SELECT 1 FROM ACT_RU_VARIABLE V WHERE V.TASK_ID_ = T.ID_ AND V.NAME_ = #{name})")
                .parameter("name", TaskFacts.URGENT)
                .listPage(0, AT_ONCE);
    }

    private void date(List<Task> some) {
        Map<String, Subject> subject = this.about.of(some);
        Map<Subject, Deadline> deadlines = subjects.deadlines(subject.values());
        for (Task task : some) {
            Deadline deadline = Optional.ofNullable(subject.get(task.getId()))
                    .map(deadlines::get)
                    .orElse(null);
            tasks.setVariableLocal(task.getId(), TaskFacts.URGENT, urgency.of(deadline, task.getDueDate()));
        }
    }
}
