package org.jointroadmap.workflow.task;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Succession;
import org.jointroadmap.workflow.EngineGroups;
import org.springframework.stereotype.Component;

/** The tasks that who leaves has claimed are the successor's; where the successor gets no such tasks, their group's again. */
@Component
class TaskSuccession implements Succession {
    private final TaskService tasks;
    private final EngineGroups groups;

    TaskSuccession(TaskService tasks, EngineGroups groups) {
        this.tasks = tasks;
        this.groups = groups;
    }

    @Override
    public String what() {
        return "tasks";
    }

    @Override
    public int pass(Person from, Person to, Person by) {
        List<Task> claimed = tasks.createTaskQuery().taskAssignee(from.login()).list();
        Set<String> theirs = groups.of(to);
        claimed.forEach(task -> tasks.setAssignee(task.getId(), isFor(task, theirs) ? to.login() : null));
        return claimed.size();
    }

    private boolean isFor(Task task, Set<String> theirs) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .anyMatch(link -> link.getGroupId() != null && theirs.contains(link.getGroupId()));
    }
}
