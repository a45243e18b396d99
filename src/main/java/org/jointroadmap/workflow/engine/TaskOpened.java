package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jointroadmap.workflow.Relation;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.form.Field;

/**
 * Gives a new task what its row and its form show.
 *
 * <p>What a field starts with becomes a variable of the task alone, so that the other side cannot read it among the variables
 * of the process. Nothing else becomes one: each is three rows in the engine.
 */
record TaskOpened(TaskForm form, Relation relation, TaskBook book, Gravity gravity, Urgency urgency, Clock clock)
        implements TaskListener {
    private static final List<String> ABOUT =
            List.of(TaskFacts.PROJECT, TaskFacts.ITEM, TaskFacts.TITLE, TaskFacts.PATH);

    @Override
    public void notify(DelegateTask task) {
        openedByOurClock(task);
        TaskFacts facts = book.of(task.getProcessDefinitionId());
        facts.name(task).ifPresent(task::setName);
        task.setPriority(Math.max(task.getPriority(), gravity.of(facts.subject(task))));
        facts.lastDay(task).ifPresent(day -> dueBy(WorkingDays.endOf(day, clock), task));
        task.setVariableLocal(TaskFacts.URGENT, urgency.of(facts.subject(task), task.getDueDate()));
        String side = relation.sideIn(task);
        Map<String, Object> shown = facts.shown(task, form.of(task), side);
        form.of(task).fields().stream().map(Field::key).forEach(field -> Optional.ofNullable(shown.get(field))
                .ifPresent(value -> task.setVariableLocal(field, ShownList.of(value))));
        ABOUT.stream()
                .filter(name -> shown.containsKey(name) && !task.hasVariableLocal(name))
                .forEach(name -> task.setVariableLocal(name, shown.get(name)));
        task.setVariableLocal(TaskFacts.SIDE, relation.shownIn(task));
        facts.opened(task, side);
    }

    /** Its term is counted from the day on which it was opened, also when it is counted again. */
    private void openedByOurClock(DelegateTask task) {
        if (task instanceof TaskEntity entity) {
            entity.setCreateTime(Date.from(clock.instant()));
        }
    }

    /** What a model gives more time for than there is. */
    private static void dueBy(Date last, DelegateTask task) {
        if (task.getDueDate() != null && task.getDueDate().after(last)) {
            task.setDueDate(last);
        }
    }
}
