package org.jointroadmap.web.roadmap;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.roadmap.Latenesses;
import org.jointroadmap.roadmap.RoadmapItem;
import org.springframework.stereotype.Component;

/** Adds to items what the list shows beside them. */
@Component
public class RoadmapRows {
    private final Flags flags;
    private final Latenesses latenesses;

    RoadmapRows(Flags flags, Latenesses latenesses) {
        this.flags = flags;
        this.latenesses = latenesses;
    }

    public List<RoadmapRow> of(List<RoadmapItem> items) {
        List<String> ids = items.stream().map(RoadmapItem::id).toList();
        Map<String, Long> standing = flags.standing(Subject.ITEM, ids).stream()
                .collect(groupingBy(flag -> flag.subject().id(), counting()));
        return items.stream()
                .map(item -> new RoadmapRow(
                        item,
                        item.isOpen() ? latenesses.of(item).workingDaysLate() : 0,
                        standing.getOrDefault(item.id(), 0L)))
                .toList();
    }
}
