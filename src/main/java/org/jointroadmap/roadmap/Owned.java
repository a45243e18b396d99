package org.jointroadmap.roadmap;

import java.util.List;

/** Puts an item and its owners together. */
final class Owned {
    private Owned() {}

    static RoadmapItem of(RoadmapItem item, List<ItemOwner> owners) {
        return new RoadmapItem(
                item.id(),
                item.number(),
                item.words(),
                item.place(),
                item.status(),
                item.due(),
                item.nextDue(),
                item.moves(),
                item.leadSide(),
                item.source(),
                item.changedAt(),
                item.claimedOn(),
                item.claimedBy(),
                item.evidence(),
                item.deliveredOn(),
                item.acceptedUntil(),
                item.shares(),
                owners,
                item.version());
    }
}
