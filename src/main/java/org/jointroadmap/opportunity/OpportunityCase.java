package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jointroadmap.answer.Reach;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What people did about an opportunity.
 *
 * @param decision the last one, kept while people look at it again; null before the first
 * @param waitsFor alpha-3 of the side whose answer is awaited
 * @param waitDue by when
 * @param suppliers whom the partner named, or why there are none
 * @param reason of a dismissal, or what a decision rests on
 * @param reasonOwn alpha-3 of the side whose own the reason is, since the other was never asked; null if both read it
 * @param decidedPeriod the newest figures when it was decided, as are the values that follow
 */
public record OpportunityCase(
        OpportunityId id,
        Step step,
        @Nullable Step decision,
        @Nullable String waitsFor,
        @Nullable LocalDate waitDue,
        String suppliers,
        String offer,
        String reason,
        @Nullable String reasonOwn,
        @Nullable ProjectId project,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decidedPeriod,
        @Nullable BigDecimal decidedValueUsd,
        @Nullable BigDecimal decidedThirdUsd,
        @Nullable BigDecimal decidedPartnerUsd,
        int version) {
    /** The buyer decides. */
    boolean isDecidedBy(Person person) {
        return person.actsFor(id.buyer());
    }

    /** The partner may only say that it has no supplier, once it is asked. */
    boolean isAnsweredBy(Person person) {
        return isDecidedBy(person) || step == Step.ASKED && person.actsFor(id.partner());
    }

    /** Whether a person may decide about it as it stands. */
    public boolean mayBeDecidedBy(Person person) {
        return isDecidedBy(person) && !step.isDecided();
    }

    /** What a decision rests on, "" for who may not read it: an answer is its side's own until the other has answered. */
    public String reasonFor(Person reader) {
        Reach reach = reasonOwn == null ? Reach.SHARED : Reach.OWN;
        return reach.isOpenTo(reader, reasonOwn == null ? id.buyer() : reasonOwn) ? reason : "";
    }
}
