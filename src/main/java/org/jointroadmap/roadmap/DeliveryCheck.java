package org.jointroadmap.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jointroadmap.Days;
import org.jointroadmap.Wrongs;

/** What is asked of a claim. */
final class DeliveryCheck {
    static final int LONGEST_WHAT = 300;
    private static final int LONGEST_EVIDENCE = 2000;
    private static final int MOST = ItemShares.WHOLE - 1;

    private DeliveryCheck() {}

    /** @throws org.jointroadmap.Refused with all that is wrong with it */
    static void check(RoadmapItem item, DeliveryClaim claim, LocalDate today) {
        Wrongs wrongs = new Wrongs();
        LocalDate date = claim.date();
        wrongs.require(
                date != null && !date.isBefore(Days.FIRST) && !date.isAfter(today), "date", "refused.delivery.date");
        wrongs.text("evidence", claim.evidence(), LONGEST_EVIDENCE, "refused.delivery.evidence");
        wrongs.length("what", claim.what(), LONGEST_WHAT);
        BigDecimal share = claim.share();
        if (share != null) {
            int left = item.shares().left();
            boolean whole = isWhole(share);
            wrongs.require(whole, "share", "refused.delivery.share", MOST);
            wrongs.require(
                    !whole || share.intValueExact() <= left,
                    "share",
                    "refused.delivery.share-left",
                    item.number(),
                    left);
        }
        if (date != null) {
            wrongs.also(() -> item.mustBeDue(date));
        }
        wrongs.refuse();
    }

    private static boolean isWhole(BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) >= 0
                && share.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && share.stripTrailingZeros().scale() <= 0;
    }
}
