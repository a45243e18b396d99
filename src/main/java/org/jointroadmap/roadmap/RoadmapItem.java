package org.jointroadmap.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;

/**
 * One promise of the roadmap.
 *
 * @param id stays whatever number an edition gives it
 * @param number as the standing edition counts, such as 2.4; a dropped item keeps its last one
 * @param nextDue the day that lateness is counted from, if one is known
 * @param leadSide alpha-3 code of the side whose owner is named first
 * @param source where the item comes from: a document, or "sample" for what was made up
 * @param claimedOn the day of delivery that the owner claims
 * @param acceptedUntil the last day that an accepted delivery of a recurring item covers, null if nothing was accepted since
 *     its due dates are what they are
 */
public record RoadmapItem(
        String id,
        String number,
        ItemWords words,
        ItemPlace place,
        ItemStatus status,
        DueDate due,
        @Nullable LocalDate nextDue,
        DueMoves moves,
        String leadSide,
        String source,
        Instant changedAt,
        @Nullable LocalDate claimedOn,
        @Nullable String claimedBy,
        @Nullable String evidence,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate acceptedUntil,
        ItemShares shares,
        List<ItemOwner> owners,
        int version) {
    /** That of an item that is as it was entered. */
    public static final int FIRST_VERSION = 1;

    /** In the language of its document. */
    public String title() {
        return words.title();
    }

    /** In the language of its document. */
    public String expectedResult() {
        return words.expectedResult();
    }

    public String edition() {
        return place.edition();
    }

    public int dueMoves() {
        return moves.times();
    }

    /** What changes follow, flags stand at and processes are about. */
    String subject() {
        return Subject.item(id).toString();
    }

    /** Refuses a second delivery for a due date of which one was accepted: an acceptance belongs to one due date. */
    void mustBeDue(LocalDate delivered) {
        if (acceptedUntil != null
                && nextDue != null
                && nextDue.isAfter(acceptedUntil)
                && !delivered.isAfter(acceptedUntil)) {
            throw Refused.invalid("date", "refused.delivery.accepted-already", number, acceptedUntil, nextDue);
        }
    }

    /** True until a delivery is accepted or the item is withdrawn. */
    public boolean isOpen() {
        return status == ItemStatus.OPEN || status == ItemStatus.CLAIMED;
    }

    /** Whether all that was left is claimed, so that it waits for the other side alone. */
    public boolean isClaimedWhole() {
        return status == ItemStatus.CLAIMED && shares.left() <= 0;
    }

    /** The day that a delay ends on: when all that was left was delivered, as claimed or accepted; null while it goes on. */
    public @Nullable LocalDate lateUntil() {
        return status == ItemStatus.CLAIMED && !isClaimedWhole() ? null : claimedOn;
    }

    /** Refuses a change by somebody who saw another version; null stands for whatever it has. */
    void mustHave(@Nullable Integer seen) {
        if (seen != null && seen != version) {
            throw Refused.stale("refused.item.stale", number, seen, version);
        }
    }

    public ItemOwner lead() {
        return owners.stream().filter(ItemOwner::lead).findFirst().orElseThrow();
    }

    /** The side that leads keeps its words and its date, as does the joint secretariat. */
    boolean isAmendedBy(Person person) {
        return person.actsFor(leadSide) || person.isJointSecretariat();
    }

    /** The side that leads says that it delivered. */
    boolean isClaimedBy(Person person) {
        return person.actsFor(leadSide);
    }

    /** The other side says whether that is so. */
    boolean isAnsweredBy(Person person) {
        return person.decides() && !person.isOf(leadSide);
    }

    /** What a person may do to it as it stands. */
    public ItemRights rightsOf(Person person) {
        return new ItemRights(
                isOpen() && isAmendedBy(person),
                status == ItemStatus.OPEN && isClaimedBy(person),
                status == ItemStatus.CLAIMED
                        && isAnsweredBy(person)
                        && !person.login().equals(claimedBy),
                isOpen() && shares.isInPart() && isClaimedBy(person),
                status != ItemStatus.WITHDRAWN && isAnsweredBy(person));
    }
}
