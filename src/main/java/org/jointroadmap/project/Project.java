package org.jointroadmap.project;

import java.time.Instant;
import java.util.List;
import org.jointroadmap.answer.Reach;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;

/**
 * What both sides carry out together.
 *
 * @param lifecycle key of the process model that it goes through
 * @param lifecycleVersion the version of that model, null before its process has started
 * @param item number of the roadmap item that it carries out
 * @param hsCodes six-digit codes of the goods
 * @param proposer alpha-3 code of the side that proposed it
 * @param statusReason why it was returned, suspended or withdrawn, "" otherwise
 * @param handedOver true once the other side may see it
 * @param reportedAt when output was last reported
 */
public record Project(
        ProjectId id,
        String lifecycle,
        @Nullable Integer lifecycleVersion,
        String title,
        String summary,
        @Nullable String item,
        List<String> hsCodes,
        String partnerOrganisation,
        String proposer,
        String proposedBy,
        Stage stage,
        ProjectStatus status,
        String statusReason,
        boolean handedOver,
        @Nullable String processInstanceId,
        Instant createdAt,
        Instant stageSince,
        @Nullable Instant reportedAt,
        int version) {

    /** A proposal is its side's own until it is handed over. */
    public boolean isVisibleTo(Person person) {
        return handedOver || person.isOf(proposer);
    }

    /** Either side's deciders stop what both carry out; a proposal that is not handed over, its own side's only. */
    boolean isSteeredBy(Person person) {
        return isVisibleTo(person) && person.decides();
    }

    /** Whether a person may suspend, resume or withdraw it as it stands. */
    public boolean mayBeChangedBy(Person person) {
        return isSteeredBy(person) && !status.isOver();
    }

    /** Why it stands as it does, as a reader may know it: what it was returned with, people answered. */
    public String statusReasonFor(Person reader) {
        return status == ProjectStatus.RETURNED && !Reach.readsAnswers(reader) ? "" : statusReason;
    }
}
