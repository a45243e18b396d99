package org.jointroadmap.web.item;

import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/** What the other side says to a claim, as somebody entered it. */
record Verdict(boolean accepted, @Nullable String remark) {
    /** What was done to the item, which is as it became. */
    String done(RoadmapItem item) {
        boolean inPart = item.status() != ItemStatus.DELIVERED && item.shares().isInPart();
        return !accepted ? "item.done.rejected" : inPart ? "item.done.share-accepted" : "item.done.accepted";
    }
}
