package org.jointroadmap.workflow.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.NextStep;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.jointroadmap.workflow.engine.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the engine for tasks in the reader's name. */
@Component
class EngineTasks implements Tasks {
    private final TaskService tasks;
    private final TaskRows rows;
    private final EngineGroups groups;
    private final FormService forms;

    EngineTasks(TaskService tasks, TaskRows rows, EngineGroups groups, FormService forms) {
        this.tasks = tasks;
        this.rows = rows;
        this.groups = groups;
        this.forms = forms;
    }

    @Override
    public List<OpenTask> waitingFor(Person person, int limit) {
        return rows.of(visible(person).active().orderByDueDate().asc().listPage(0, limit));
    }

    @Override
    public long countFor(Person person) {
        return visible(person).active().count();
    }

    @Override
    public List<OpenTask> about(Subject subject, Person reader) {
        return ofBothSides(subject, reader).stream()
                .filter(task -> reader.isOf(task.side()))
                .toList();
    }

    @Override
    public List<NextStep> nextSteps(Subject subject, Person reader) {
        return ofBothSides(subject, reader).stream()
                .map(task -> new NextStep(
                        task.side(),
                        task.key(),
                        task.name(),
                        task.openedAt(),
                        task.due(),
                        reader.isOf(task.side()) ? task.id() : null))
                .toList();
    }

    private List<OpenTask> ofBothSides(Subject subject, Person reader) {
        return reader.side() == null
                ? List.of()
                : rows.of(tasks.createTaskQuery()
                        .processInstanceBusinessKeyIn(subject.toString(), subject.id())
                        .orderByDueDate()
                        .asc()
                        .list());
    }

    @Override
    @Transactional
    public void complete(String id, Person person, Map<String, Object> answers) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null || !isVisible(task, person)) {
            throw Refused.notFound("refused.task.gone");
        }
        tasks.claim(id, person.login());
        Acting.as(person.login(), () -> forms.submitTaskForm(id, answers));
    }

    /** As {@link #visible} asks, for one task whose links are read by their key. */
    private boolean isVisible(Task task, Person person) {
        if (task.getAssignee() != null) {
            return task.getAssignee().equals(person.login());
        }
        List<String> mine = groupsOf(person);
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .anyMatch(link -> mine.contains(link.getGroupId()));
    }

    private TaskQuery visible(Person person) {
        List<String> mine = groupsOf(person);
        TaskQuery query = tasks.createTaskQuery().or().taskAssignee(person.login());
        return (mine.isEmpty() ? query : query.taskCandidateGroupIn(mine)).endOr();
    }

    private List<String> groupsOf(Person person) {
        List<String> mine = new ArrayList<>(groups.of(person));
        mine.remove(EngineGroups.ADMINISTRATORS);
        return mine;
    }
}
