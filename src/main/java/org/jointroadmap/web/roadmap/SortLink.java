package org.jointroadmap.web.roadmap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.roadmap.ItemOrder;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a column, by which the list can be put in order.
 *
 * @param name the end of its text's key
 * @param query the address's, of the list in this order, and from the last to the first if it is in it already
 * @param direction as aria-sort says it, null if the list is in another order
 */
record SortLink(String name, String query, @Nullable String direction) {
    private static final String UP = "ascending";

    static List<SortLink> of(RoadmapFilter filter) {
        return Arrays.stream(ItemOrder.By.values()).map(by -> of(by, filter)).toList();
    }

    private static SortLink of(ItemOrder.By by, RoadmapFilter filter) {
        String name = by.name().toLowerCase(Locale.ROOT);
        if (by != filter.by()) {
            return new SortLink(name, filter.address(by, false), null);
        }
        boolean down = Boolean.TRUE.equals(filter.desc());
        return new SortLink(name, filter.address(by, !down), down ? "descending" : UP);
    }

    /** What stands beside the name of the column. */
    public String symbol() {
        return direction == null ? "" : direction.equals(UP) ? "▲" : "▼";
    }
}
