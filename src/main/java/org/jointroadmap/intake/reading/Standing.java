package org.jointroadmap.intake.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointroadmap.Folding;
import org.jointroadmap.roadmap.RoadmapItem;

/** The items that stand, to be found by number and by likeness of their titles; each is one row's at most. */
final class Standing {
    private static final double SAME_NUMBER = 0.5;

    private final List<RoadmapItem> items;
    private final Map<String, RoadmapItem> byNumber = new HashMap<>();
    private final Map<String, RoadmapItem> byTitle = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Standing(List<RoadmapItem> items) {
        this.items = items;
        for (RoadmapItem item : items) {
            byNumber.put(Folding.numeral(item.number()), item);
            titles(item).forEach(title -> byTitle.putIfAbsent(Folding.fold(title), item));
        }
    }

    private static Stream<String> titles(RoadmapItem item) {
        return Stream.concat(Stream.of(item.title()), item.words().titles().values().stream());
    }

    /** The item of a number, if it says about the same. */
    Optional<RoadmapItem> same(ReadItem row) {
        return take(numbered(row).filter(item -> isLike(row, item)));
    }

    /** The item of a number, whatever it says. */
    Optional<RoadmapItem> numbered(ReadItem row) {
        return Optional.ofNullable(byNumber.get(Folding.numeral(row.number())));
    }

    /** An item of another number that says the same; what is only like it may be another promise. */
    Optional<RoadmapItem> worded(ReadItem row) {
        return take(Optional.ofNullable(byTitle.get(Folding.fold(row.title()))));
    }

    Optional<RoadmapItem> take(Optional<RoadmapItem> item) {
        return item.filter(one -> taken.add(one.id()));
    }

    /** The numbers of those that no row is. */
    List<String> left() {
        return items.stream()
                .filter(item -> !taken.contains(item.id()))
                .map(RoadmapItem::number)
                .toList();
    }

    private static boolean isLike(ReadItem row, RoadmapItem item) {
        Set<String> words = Likeness.words(row.title());
        return titles(item).anyMatch(title -> Likeness.of(words, Likeness.words(title)) >= SAME_NUMBER);
    }
}
