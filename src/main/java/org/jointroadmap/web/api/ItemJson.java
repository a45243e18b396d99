package org.jointroadmap.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.roadmap.CureTerm;
import org.jointroadmap.roadmap.Delivery;
import org.jointroadmap.roadmap.DueDate;
import org.jointroadmap.roadmap.ItemOwner;
import org.jointroadmap.roadmap.ItemWords;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/** A roadmap item, as the API writes it. */
record ItemJson(
        String number,
        String title,
        String language,
        Map<String, String> titles,
        String expectedResult,
        String edition,
        String section,
        String sector,
        String priority,
        boolean expectsProject,
        String status,
        Due due,
        @Nullable LocalDate nextDue,
        int workingDaysLate,
        List<Owner> owners,
        @Nullable Claim claim,
        @Nullable LocalDate delivered,
        @Nullable String project,
        List<FlagJson> flags,
        @Nullable LocalDate firstDue,
        int dueMoves,
        int daysMoved,
        @Nullable Waiting waiting,
        int deliveredShare,
        List<DeliveryJson> deliveries,
        @Nullable Cure cureTerm,
        @Nullable Event event,
        List<AdviceJson> advice,
        String source,
        Instant changedAt,
        int version) {

    record Due(String text, String kind, @Nullable LocalDate date) {
        static Due of(DueDate due) {
            return new Due(due.text(), due.kind().key(), due.date());
        }
    }

    /**
     * Whose word is awaited.
     *
     * @param side alpha-3 code
     * @param what delivery or the kind of a request
     */
    record Waiting(@JsonProperty("for") String side, String what, Instant since) {}

    /**
     * The term for what is left.
     *
     * @param promised the date that it has without it
     */
    record Cure(LocalDate until, @Nullable LocalDate promised, String reason) {
        static @Nullable Cure of(@Nullable CureTerm term) {
            return term == null ? null : new Cure(term.until(), term.promised(), term.reason());
        }
    }

    /**
     * What the deadline counts from.
     *
     * @param date when it happened, null while the deadline waits for it
     */
    record Event(String kind, @Nullable LocalDate date) {}

    record Owner(String side, String organisation, @Nullable String person, boolean lead) {
        static Owner of(ItemOwner owner) {
            return new Owner(owner.side(), owner.nameEn(), owner.person(), owner.lead());
        }
    }

    /** What the owner says of a delivery, until the other side has answered. */
    record Claim(
            LocalDate date,
            @Nullable String evidence,
            @Nullable String by) {
        static @Nullable Claim of(RoadmapItem item) {
            return item.claimedOn() == null ? null : new Claim(item.claimedOn(), item.evidence(), item.claimedBy());
        }
    }

    static ItemJson of(
            RoadmapItem item,
            int workingDaysLate,
            @Nullable Waiting waiting,
            List<Delivery> deliveries,
            @Nullable CureTerm cure,
            @Nullable Event event,
            @Nullable String project,
            List<FlagJson> flags,
            List<AdviceJson> advice) {
        return new ItemJson(
                item.number(),
                item.title(),
                item.words().language(),
                titles(item.words()),
                item.expectedResult(),
                item.edition(),
                item.place().section(),
                item.place().sector(),
                item.place().priority().key(),
                item.place().expectsProject(),
                item.status().key(),
                Due.of(item.due()),
                item.nextDue(),
                item.isOpen() ? workingDaysLate : 0,
                item.owners().stream().map(Owner::of).toList(),
                Claim.of(item),
                item.deliveredOn(),
                project,
                flags,
                item.moves().first(),
                item.dueMoves(),
                item.moves().days(),
                waiting,
                item.shares().accepted(),
                deliveries.stream().map(DeliveryJson::of).toList(),
                Cure.of(cure),
                event,
                advice,
                item.source(),
                item.changedAt(),
                item.version());
    }

    private static Map<String, String> titles(ItemWords words) {
        Map<String, String> titles = new TreeMap<>(words.titles());
        titles.put(words.language(), words.title());
        return titles;
    }
}
