package org.jointroadmap.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.roadmap.DueDate;
import org.jointroadmap.roadmap.ItemOwner;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/** A roadmap item, as the API writes it. */
record ItemJson(
        String number,
        String title,
        String expectedResult,
        String edition,
        String status,
        Due due,
        @Nullable LocalDate nextDue,
        int workingDaysLate,
        List<Owner> owners,
        @Nullable Claim claim,
        @Nullable LocalDate delivered,
        @Nullable String project,
        List<FlagJson> flags,
        int dueMoves,
        String source,
        Instant changedAt,
        int version) {

    record Due(String text, String kind, @Nullable LocalDate date) {
        static Due of(DueDate due) {
            return new Due(due.text(), due.kind().key(), due.date());
        }
    }

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

    static ItemJson of(RoadmapItem item, int workingDaysLate, @Nullable String project, List<FlagJson> flags) {
        return new ItemJson(
                item.number(),
                item.title(),
                item.expectedResult(),
                item.edition(),
                item.status().key(),
                Due.of(item.due()),
                item.nextDue(),
                item.isOpen() ? workingDaysLate : 0,
                item.owners().stream().map(Owner::of).toList(),
                Claim.of(item),
                item.deliveredOn(),
                project,
                flags,
                item.dueMoves(),
                item.source(),
                item.changedAt(),
                item.version());
    }
}
