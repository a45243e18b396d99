package org.jointroadmap.workflow.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.NextStep;
import org.jointroadmap.workflow.engine.ParallelTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who has to act, as everybody may know it: whether one side has answered what is answered side by side stays hidden until
 * all have, so of other sides each is shown to have its tasks there until then.
 */
@Component
class NextSteps {
    private final HistoryService history;
    private final TaskNodes nodes;
    private final Clock clock;

    NextSteps(HistoryService history, TaskNodes nodes, Clock clock) {
        this.history = history;
        this.nodes = nodes;
        this.clock = clock;
    }

    private record Round(String instance, String definition, String block) {}

    /**
     * The steps of those sides that are not the reader's, what is due first before.
     *
     * @param open what waits about a subject, for whichever side
     * @param reader whose own steps are left out
     */
    List<NextStep> ofOthers(List<Task> open, Person reader) {
        List<NextStep> steps = new ArrayList<>();
        Set<Round> rounds = new LinkedHashSet<>();
        for (Task task : open) {
            Optional<String> block = ParallelTasks.blockOf(node(task));
            block.ifPresent(
                    id -> rounds.add(new Round(task.getProcessInstanceId(), task.getProcessDefinitionId(), id)));
            if (block.isEmpty()) {
                steps.add(step(
                        nodes.side(node(task), task.getProcessInstanceId()),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        task.getCreateTime(),
                        task.getDueDate()));
            }
        }
        rounds.forEach(round -> steps.addAll(of(round)));
        return steps.stream()
                .filter(step -> !nodes.isOwn(step.side(), reader))
                .sorted(Comparator.comparing(NextStep::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * The tasks that each side got when the round that is under way began, answered or not; what comes after a side's first
     * answer would tell that it has answered.
     */
    private List<NextStep> of(Round round) {
        ProcessDefinitionEntity model = nodes.model(round.definition());
        Date since = begun(round);
        Map<String, Date> answered = new HashMap<>();
        List<NextStep> steps = new ArrayList<>();
        for (HistoricTaskInstance task : tasks(round)) {
            ActivityImpl node = model.findActivity(task.getTaskDefinitionKey());
            if (node != null
                    && ParallelTasks.blockOf(node).filter(round.block()::equals).isPresent()
                    && !task.getStartTime().before(since)) {
                String side =
                        nodes.isOfBothSides(node) ? nodes.sideAt(steps.size()) : nodes.side(node, round.instance());
                Date first = answered.get(side);
                if (first == null || task.getStartTime().before(first)) {
                    steps.add(step(
                            side, task.getTaskDefinitionKey(), task.getName(), task.getStartTime(), task.getDueDate()));
                }
                if (task.getEndTime() != null) {
                    answered.merge(side, task.getEndTime(), (one, other) -> one.before(other) ? one : other);
                }
            }
        }
        return steps;
    }

    private List<HistoricTaskInstance> tasks(Round round) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceId(round.instance())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
    }

    private Date begun(Round round) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(round.instance())
                .activityId(round.block())
                .orderByHistoricActivityInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .map(HistoricActivityInstance::getStartTime)
                .findFirst()
                .orElse(new Date(0));
    }

    private ActivityImpl node(Task task) {
        return nodes.model(task.getProcessDefinitionId()).findActivity(task.getTaskDefinitionKey());
    }

    private NextStep step(String side, String key, String name, Date since, @Nullable Date due) {
        return NextStep.of(
                side,
                key,
                name,
                since.toInstant(),
                due == null ? null : LocalDate.ofInstant(due.toInstant(), clock.getZone()),
                null);
    }
}
