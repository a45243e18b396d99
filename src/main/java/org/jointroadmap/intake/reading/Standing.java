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
    private static final double OTHER_NUMBER = 0.8;
    private static final int MOST_COMPARED = 1_000;

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
        return Stream.concat(
                Stream.of(item.title()), item.words().titles().values().stream());
    }

    /** The item of a number, if it says about the same. */
    Optional<RoadmapItem> same(ReadItem row) {
        return take(numbered(row).filter(item -> isLike(row, item, SAME_NUMBER)));
    }

    /** The item of a number, whatever it says. */
    Optional<RoadmapItem> numbered(ReadItem row) {
        return Optional.ofNullable(byNumber.get(Folding.numeral(row.number())));
    }

    /** An item of another number that says the same. */
    Optional<RoadmapItem> worded(ReadItem row) {
        RoadmapItem exact = byTitle.get(Folding.fold(row.title()));
        if (exact != null && !taken.contains(exact.id())) {
            return take(Optional.of(exact));
        }
        List<RoadmapItem> open =
                items.stream().filter(item -> !taken.contains(item.id())).toList();
        return open.size() > MOST_COMPARED
                ? Optional.empty()
                : take(open.stream()
                        .filter(item -> isLike(row, item, OTHER_NUMBER))
                        .findFirst());
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

    private static boolean isLike(ReadItem row, RoadmapItem item, double least) {
        Set<String> words = Likeness.words(row.title());
        return titles(item).anyMatch(title -> Likeness.of(words, Likeness.words(title)) >= least);
    }
}
