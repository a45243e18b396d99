package org.jointroadmap.web.item;

import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.RoadmapItem;

/** What the page offers its reader; the modules check again what is asked of them. */
public record ItemRights(boolean mayAmend, boolean mayClaim, boolean mayAnswer, boolean mayPropose) {
    static ItemRights of(RoadmapItem item, Person reader) {
        boolean leads = reader.actsFor(item.leadSide());
        boolean decides = reader.side() != null && reader.actsFor(reader.side());
        return new ItemRights(
                item.isOpen() && (leads || reader.isJointSecretariat()),
                item.status() == ItemStatus.OPEN && leads,
                item.status() == ItemStatus.CLAIMED && decides && !leads,
                item.isOpen() && decides);
    }
}
