package org.jointroadmap.workflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.workflow.form.Form;

/** What the people of one model see on a task, and what becomes of their answers. */
public interface TaskFacts {
    /** The variable of a task that holds the code of the side that has to act, "" for administrators. */
    String SIDE = "side";

    /** The variables of a task that say what it is about, besides what its form shows. */
    String PROJECT = "projectId";

    String ITEM = "itemNumber";

    String TITLE = "projectTitle";

    /** The variable of a task by which tasks that are equally grave are ordered: the last day in time, as a number. */
    String URGENT = "urgentDay";

    /** Where the page is of what the task is about. */
    String PATH = "subjectPath";

    /**
     * Whether it knows the tasks of a model.
     *
     * @param model its key
     * @param subject what it says that it is about, "" for one of the program's own
     */
    boolean isOf(String model, String subject);

    /** What a process with this business key is about. */
    Subject subject(String businessKey);

    /** Values that a task of a side shows or starts with, by field of its form; absent ones stay empty. */
    Map<String, Object> shown(DelegateTask task, Form form, String side);

    /** What a task is called where its model's name does not say enough; in both languages, in at most 255 characters. */
    default Optional<String> name(DelegateTask task) {
        return Optional.empty();
    }

    /** The last day on which a task can still be done, where it ends by itself after that; empty where it stays. */
    default Optional<LocalDate> lastDay(DelegateTask task) {
        return Optional.empty();
    }

    /** The same of open tasks, by what they are about: as the rules and the calendars are now. */
    default Map<Subject, LocalDate> lastDays(Collection<Subject> subjects) {
        return Map.of();
    }

    /** Locks these, of which tasks are about to be due on other days, in the order of all who lock several. */
    default void hold(Collection<Subject> subjects) {}

    /** An open task of a side is due on another day than before. */
    default void dueOn(Subject subject, String side, LocalDate due) {}

    /** The task is there, due on a day of its side's calendar. */
    default void opened(DelegateTask task, String side) {}

    /** Whether letters of their own tell the people of a group that a task has come up to them. */
    default boolean isToldOtherwise() {
        return false;
    }

    /**
     * Where letters of their own tell of tasks: tells who has become one of their people meanwhile, and takes back what waits
     * for who is none any more.
     *
     * @param processes what they are about, by the engine's ids
     * @param occasion names what goes out in one letter
     */
    default void tellAgain(Map<String, Subject> processes, String occasion) {}

    /** Whether the sides answer in turn, each opening what the other said before. */
    default boolean isAnsweredInTurn(DelegateTask task) {
        return false;
    }

    /** Carries on what somebody answered, in the transaction in which the task is completed. */
    void answered(DelegateTask task, Answers answers);

    default Subject subject(DelegateTask task) {
        return subject(task.getExecution().getProcessBusinessKey());
    }

    /** Key of the model that a definition of the engine is a version of. */
    static String processOf(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }
}
