package org.jointroadmap.workflow.engine;

import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.jointroadmap.workflow.TaskFacts;

/** In which order people find their tasks, on the first page and in the Tasklist. */
public final class Order {
    private Order() {}

    /** What is gravely flagged first, of that what is late for longest or due first. */
    public static TaskQuery gravestFirst(TaskQuery query) {
        return query.orderByTaskPriority()
                .desc()
                .orderByTaskVariable(TaskFacts.URGENT, ValueType.LONG)
                .asc()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc();
    }
}
