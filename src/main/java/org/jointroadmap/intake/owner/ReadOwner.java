package org.jointroadmap.intake.owner;

import org.jspecify.annotations.Nullable;

/**
 * One who is named for a promise.
 *
 * @param side alpha-3 code, null where nothing says whose it is
 * @param organisation as it is known, else as it is written
 * @param written as it is written
 * @param known id of the organisation, null for one that is to be made
 * @param lead whether it answers
 * @param person who is named with it, "" for nobody
 * @param due a day of its own, "" for none
 */
public record ReadOwner(
        @Nullable String side,
        String organisation,
        String written,
        @Nullable Long known,
        boolean lead,
        String person,
        String due) {
    public ReadOwner of(@Nullable String other) {
        return new ReadOwner(other, organisation, written, known, lead, person, due);
    }

    public ReadOwner leading(boolean leads) {
        return new ReadOwner(side, organisation, written, known, leads, person, due);
    }

    ReadOwner with(String named) {
        return new ReadOwner(side, organisation, written, known, lead, named, due);
    }
}
