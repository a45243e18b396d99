package org.jointroadmap.workflow.task;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
import org.jointroadmap.workflow.engine.Order;
import org.jointroadmap.workflow.engine.Phrases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the engine for tasks in the reader's name. */
@Component
class EngineTasks implements Tasks {
    private final TaskService tasks;
    private final TaskRows rows;
    private final NextSteps others;
    private final ComingSteps coming;
    private final EngineGroups groups;
    private final FormService forms;
    private final Phrases phrases;

    EngineTasks(
            TaskService tasks,
            TaskRows rows,
            NextSteps others,
            ComingSteps coming,
            EngineGroups groups,
            FormService forms,
            Phrases phrases) {
        this.tasks = tasks;
        this.rows = rows;
        this.others = others;
        this.coming = coming;
        this.groups = groups;
        this.forms = forms;
        this.phrases = phrases;
    }

    @Override
    public List<OpenTask> waitingFor(Person person, int from, int limit) {
        return rows.of(Order.gravestFirst(visible(person).active()).listPage(from, limit));
    }

    @Override
    public String nameOf(OpenTask task, Locale reader) {
        String own = task.ownName(reader);
        return own.isEmpty() ? phrases.say(task.name(), reader) : own;
    }

    @Override
    public String name(OpenTask task, Locale language) {
        String own = task.ownName(language);
        return own.isEmpty() ? phrases.say(task.name(), language) : own;
    }

    @Override
    public long countFor(Person person) {
        return visible(person).active().count();
    }

    @Override
    public List<OpenTask> about(Subject subject, Person reader) {
        return rows.of(open(subject)).stream().filter(task -> task.isOf(reader)).toList();
    }

    @Override
    public List<NextStep> nextSteps(Subject subject, Person reader) {
        List<Task> open = open(subject);
        Stream<NextStep> own = rows.of(open).stream()
                .filter(task -> task.isOf(reader))
                .map(task -> NextStep.of(
                        task.side(),
                        task.key(),
                        task.name(),
                        task.openedAt(),
                        task.due(),
                        mayOpen(task, open, reader) ? task.id() : null));
        return Stream.of(own, others.ofOthers(open, reader).stream(), coming.about(subject).stream())
                .flatMap(steps -> steps)
                .toList();
    }

    private boolean mayOpen(OpenTask row, List<Task> open, Person reader) {
        return open.stream().anyMatch(task -> task.getId().equals(row.id()) && isVisible(task, reader));
    }

    private List<Task> open(Subject subject) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(subject.toString(), subject.id())
                .orderByDueDate()
                .asc()
                .list();
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
        return List.copyOf(groups.of(person));
    }
}
