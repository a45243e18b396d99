package org.jointroadmap.fact;

import org.jspecify.annotations.Nullable;

/**
 * A subject was added or something of it changed that rules look at; published in the transaction of the change.
 *
 * @param before what it was linked to before, whether it still is or not: the item of a project, the organisation that leads an
 *     item; null where that stays as it is
 */
public record SubjectChanged(Subject subject, @Nullable Subject before) {
    public SubjectChanged(Subject subject) {
        this(subject, null);
    }

    /** Whether what changed is of a type in {@link Subject}. */
    public boolean isOf(String type) {
        return subject.type().equals(type);
    }
}
