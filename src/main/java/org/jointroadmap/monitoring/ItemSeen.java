package org.jointroadmap.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.roadmap.RoadmapItem;

/** What a project is told of the item that it carries out: its number, and how late it is while it is open. */
record ItemSeen(String number, int daysLate) {
    static final ItemSeen NONE = new ItemSeen("", 0);

    /** By the items' ids. */
    static Map<String, ItemSeen> of(List<RoadmapItem> items, Map<String, OpenItem> open) {
        Map<String, ItemSeen> seen = new HashMap<>();
        for (RoadmapItem item : items) {
            OpenItem fact = open.get(item.id());
            seen.put(item.id(), new ItemSeen(item.number(), fact == null ? 0 : fact.daysLate()));
        }
        return seen;
    }
}
