package org.jointroadmap.workflow.engine;

import org.camunda.bpm.engine.task.TaskQuery;

/** In which order people find their tasks, on the first page and in the Tasklist. */
public final class Order {
    private Order() {}

    /** What is gravely flagged first, of that what is due or late for longest. */
    public static TaskQuery gravestFirst(TaskQuery query) {
        return query.orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc();
    }
}
