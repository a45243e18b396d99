package org.jointroadmap.workflow;

import java.util.List;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;

/** Moves projects under way to another version of their lifecycle's model. */
public interface Migrations {
    /**
     * What a move would do, without doing it.
     *
     * @param key of the lifecycle
     * @param to the version that they go on by
     * @param projects ids of those that are meant; null for all that are under way
     * @throws org.jointroadmap.Refused for what is not there, or who may not
     */
    Moves preview(String key, int to, @Nullable List<String> projects, Person by);

    /** Moves what can be moved; each project by itself, so that whatever ends it in between loses none. */
    Moves move(String key, int to, @Nullable List<String> projects, Person by);

    static boolean mayMove(Person person) {
        return person.has(Role.ADMINISTRATOR) || person.has(Role.RULE_AUTHOR);
    }

    /**
     * What was moved, or would be.
     *
     * @param moved ids of projects
     */
    record Moves(List<String> moved, List<Stays> refused) {
        public Moves {
            moved = List.copyOf(moved);
            refused = List.copyOf(refused);
        }
    }

    /**
     * A project that cannot be moved.
     *
     * @param reason key of a text
     * @param words what the text names
     */
    record Stays(String project, String reason, List<String> words) {}
}
