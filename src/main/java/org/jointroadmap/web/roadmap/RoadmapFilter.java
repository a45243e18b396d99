package org.jointroadmap.web.roadmap;

import org.jointroadmap.roadmap.ItemQuery;
import org.jointroadmap.roadmap.ItemStatus;
import org.jspecify.annotations.Nullable;

/** What of the roadmap a reader wants to see, as the page's address says it. */
record RoadmapFilter(
        @Nullable String side,
        @Nullable ItemStatus status,
        @Nullable Boolean flagged,
        @Nullable String q,
        ItemQuery.@Nullable Sort sort,
        @Nullable String after) {
    private static final int ROWS = 50;
    private static final int ROWS_AT_ONCE = 500;

    ItemQuery query() {
        return query(after, ROWS);
    }

    /** As {@link #query}, from page to page of all that fits. */
    ItemQuery all(@Nullable String beginning) {
        return query(beginning, ROWS_AT_ONCE);
    }

    private ItemQuery query(@Nullable String beginning, int rows) {
        return new ItemQuery(
                side == null || side.isEmpty() ? null : side,
                status,
                flagged != null && flagged,
                q,
                sort == null ? ItemQuery.Sort.NUMBER : sort,
                beginning == null || beginning.isEmpty() ? null : beginning,
                rows);
    }
}
