package org.jointroadmap.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;

/** The tasks that wait, as pages show them; people complete them in the Tasklist. */
public interface Tasks {
    /** A person's own tasks and those that anybody of their groups may claim, the gravest and of these the latest first, as the
     * Tasklist lists them; at most {@code limit}. */
    default List<OpenTask> waitingFor(Person person, int limit) {
        return waitingFor(person, 0, limit);
    }

    /** As {@link #waitingFor(Person, int)}, without the first ones. */
    List<OpenTask> waitingFor(Person person, int from, int limit);

    /** What a task is called in a reader's language. */
    String nameOf(OpenTask task, Locale reader);

    /** What a task is called, in a reader's language. */
    String name(OpenTask task, Locale language);

    /** How many tasks wait for somebody in all. */
    long countFor(Person person);

    /** The open tasks about a subject that the reader may see: those of the reader's side, so none for a joint office. */
    List<OpenTask> about(Subject subject, Person reader);

    /**
     * What both sides have to do next about a subject that the reader may see, the reader's own side first; only who may
     * take a task gets it to open. What is answered side by side is shown for the other sides until all have answered.
     * What a timer will bring comes last, with the day.
     */
    List<NextStep> nextSteps(Subject subject, Person reader);

    /**
     * Claims and completes a task as a person would in the Tasklist.
     *
     * @param answers by field of the task's form
     * @throws org.jointroadmap.Refused if the form does not allow these answers, or the task is not the person's
     */
    void complete(String id, Person person, Map<String, Object> answers);
}
