package org.jointroadmap.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One promise of the roadmap.
 *
 * @param number as the document counts, such as 2.4
 * @param nextDue the day that lateness is counted from, if one is known
 * @param dueMoves how often the due date was moved
 * @param leadSide alpha-3 code of the side whose owner is named first
 * @param source where the item comes from: a document, or "sample" for what was made up
 * @param claimedOn the day of delivery that the owner claims
 */
public record RoadmapItem(
        String number,
        String title,
        String expectedResult,
        String edition,
        ItemStatus status,
        DueDate due,
        @Nullable LocalDate nextDue,
        int dueMoves,
        String leadSide,
        String source,
        Instant changedAt,
        @Nullable LocalDate claimedOn,
        @Nullable String claimedBy,
        @Nullable String evidence,
        @Nullable LocalDate deliveredOn,
        List<ItemOwner> owners,
        int version) {

    /** True until a delivery is accepted or the item is withdrawn. */
    public boolean isOpen() {
        return status == ItemStatus.OPEN || status == ItemStatus.CLAIMED;
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
}
