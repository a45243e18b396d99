package org.jointroadmap.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What the people of one model see on a task, and what becomes of their answers. */
public interface TaskFacts {
    /** The variable of a task that holds the code of the side that has to act. */
    String SIDE = "side";

    /** The variables of a task that say what it is about, besides what its form shows. */
    String PROJECT = "projectId";

    String ITEM = "itemNumber";

    String OPPORTUNITY = "opportunityId";

    String TARGET = "targetId";

    String TITLE = "projectTitle";

    /** Key of the model. */
    String process();

    /** What the task is about, as flags and submissions write it: item/2.4 or project/P-7. */
    String subject(DelegateTask task);

    /** Values that a task shows or starts with, by field of its form; absent ones stay empty. */
    Map<String, Object> shown(DelegateTask task);

    /** The task is there, due on a day of its side's calendar. */
    default void opened(DelegateTask task, String side) {}

    /** Carries on what somebody answered, in the transaction in which the task is completed. */
    void answered(DelegateTask task, Answers answers);
}
