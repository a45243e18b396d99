package org.jointroadmap.workflow.derivation;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.workflow.derivation.Waiting.Kind;
import org.springframework.stereotype.Component;

/** Reads open tasks in the order of the engine's ids; its own query cannot begin after one. */
@Component
class TasksInOrder {
    private static final String OF_ALL = "SELECT T.* FROM ACT_RU_TASK T WHERE T.ID_ > #{after} ORDER BY T.ID_";

    private static final String OF_GROUP = """
            SELECT T.* FROM ACT_RU_TASK T WHERE T.ID_ > #{after} AND EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK L
                WHERE L.TASK_ID_ = T.ID_ AND L.TYPE_ = 'candidate' AND L.GROUP_ID_ = #{whose}) ORDER BY T.ID_
            """;

    private final TaskService tasks;

    TasksInOrder(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Those that follow the last one that was looked at. */
    List<Task> after(Waiting sweep, int limit) {
        return tasks.createNativeTaskQuery()
                .sql(sweep.kind() == Kind.GROUP ? OF_GROUP : OF_ALL)
                .parameter("after", sweep.afterTask())
                .parameter("whose", sweep.whose())
                .listPage(0, limit);
    }

    /** Those about these subjects. */
    List<Task> about(Collection<String> subjects) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(subjects.stream().distinct().toArray(String[]::new))
                .list();
    }
}
