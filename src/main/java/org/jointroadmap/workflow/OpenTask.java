package org.jointroadmap.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param key the task's id in its model, such as accept-pilot-batch
 * @param name as the model has it
 * @param title of what it is about, in both languages where it has two
 * @param side alpha-3 code of the side that has to act, {@link #JOINT} for the secretariat, "" for administrators
 * @param assignee login of the person who claimed it, or null while it waits for anybody of the side
 */
public record OpenTask(
        String id,
        String key,
        String name,
        Subject subject,
        String title,
        String side,
        @Nullable String assignee,
        Instant openedAt,
        @Nullable LocalDate due) {

    /** Stands for a side where the joint secretariat has to act. */
    public static final String JOINT = "joint";

    /** Whether a reader's own people have to act. */
    public boolean isOf(Person reader) {
        return side.equals(JOINT) ? reader.has(Role.SECRETARIAT) : reader.isOf(side);
    }

    /** What it is called where its model's name does not say enough; "" where that does. */
    public String ownName(Locale language) {
        return BothLanguages.isBoth(name) ? BothLanguages.in(name, language) : "";
    }

    /** What it is about, in the reader's language. */
    public String title(Locale language) {
        return BothLanguages.in(title, language);
    }

    public boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
