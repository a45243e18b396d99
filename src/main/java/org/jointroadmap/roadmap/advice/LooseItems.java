package org.jointroadmap.roadmap.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointroadmap.Page;
import org.jointroadmap.promise.Advice;
import org.jointroadmap.promise.Lack;
import org.jointroadmap.roadmap.ItemFilter;
import org.jointroadmap.roadmap.ItemOrder;
import org.jointroadmap.roadmap.ItemQuery;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open items that lack something to be watched, in the order of their numbers. */
@Component
public class LooseItems {
    private static final int AT_ONCE = 100;
    private static final int ENOUGH = 25;
    private static final int LOOKED_AT = 2000;
    private static final ItemFilter OPEN =
            new ItemFilter(null, ItemStatus.OPEN, false, null, null, null, null, null, null, false, null);

    private final RoadmapItems items;
    private final PromiseWatch watch;

    LooseItems(RoadmapItems items, PromiseWatch watch) {
        this.items = items;
        this.watch = watch;
    }

    /** An item with what it lacks. */
    public record Loose(RoadmapItem item, List<Advice> advice) {}

    /**
     * A page of them: with so few rows as there are among the items looked at, and none where all of these are sound.
     *
     * @param lacking what they lack; null for anything
     */
    public Page<Loose> page(@Nullable Lack lacking, @Nullable String after) {
        List<Loose> found = new ArrayList<>();
        String next = after;
        int looked = 0;
        do {
            Page<RoadmapItem> page = items.page(new ItemQuery(OPEN, ItemOrder.OF_EDITION, next, AT_ONCE));
            Map<String, List<Advice>> advice = watch.of(page.items());
            for (RoadmapItem item : page.items()) {
                List<Advice> said = advice.getOrDefault(item.id(), List.of());
                if (said.stream().anyMatch(one -> lacking == null || one.kind() == lacking)) {
                    found.add(new Loose(item, said));
                }
            }
            next = page.next();
            looked += AT_ONCE;
        } while (next != null && found.size() < ENOUGH && looked < LOOKED_AT);
        return new Page<>(found, next);
    }
}
