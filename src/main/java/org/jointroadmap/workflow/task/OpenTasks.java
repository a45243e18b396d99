package org.jointroadmap.workflow.task;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.flag.FollowUp;
import org.springframework.stereotype.Component;

/** The tasks that are open, as what follows from flags. */
@Component
class OpenTasks implements FollowUp {
    private final TaskService tasks;

    OpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Kind kind() {
        return Kind.TASK;
    }

    @Override
    public Set<String> about(Set<String> types) {
        Set<String> open = new HashSet<>();
        types.forEach(type -> tasks.createTaskQuery().processInstanceBusinessKeyLike(type + "/%").list().stream()
                .map(Task::getId)
                .forEach(open::add));
        return open;
    }
}
