package org.jointroadmap.roadmap;

import java.time.Instant;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a side asks of the other about an item: the head of its side confirms it, the other side accepts it.
 *
 * @param item its id
 * @param side alpha-3 code of the side that asks
 * @param confirmedBy login of the head, null while that is awaited
 * @param answeredBy login of who accepted or refused, null while it waits
 * @param remark of who refused, "" if nothing was said
 */
public record ItemRequest(
        long id,
        String item,
        Wish wish,
        String reason,
        String side,
        String askedBy,
        Instant askedAt,
        @Nullable String confirmedBy,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        Status status,
        String remark) {

    /** Where it stands. */
    public enum Status {
        ASKED,
        CONFIRMED,
        ACCEPTED,
        REFUSED;

        public boolean isOpen() {
            return this == ASKED || this == CONFIRMED;
        }
    }

    /** True for the head of the side that asks, and those above: their word is the first key. */
    public boolean isConfirmedBy(Person person) {
        return isHeadOf(side, person);
    }

    /** True for those who decide for the other side: their word is the second key. */
    public boolean isAcceptedBy(Person person) {
        return person.decides() && !person.isOf(side);
    }

    /** Whether a person's word is what it waits for. */
    public boolean awaits(Person person) {
        return status == Status.ASKED && isConfirmedBy(person) || status == Status.CONFIRMED && isAcceptedBy(person);
    }

    static boolean isHeadOf(String side, Person person) {
        return person.isOf(side) && (person.has(Role.HEAD) || person.has(Role.DEPUTY) || person.has(Role.COCHAIR));
    }
}
