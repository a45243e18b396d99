package org.jointroadmap.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.Folding;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jointroadmap.intake.reading.ReadItem.Change;
import org.jointroadmap.roadmap.ItemOwner;
import org.jointroadmap.roadmap.RoadmapItem;

/**
 * A document beside the roadmap as it stands.
 *
 * @param dropped numbers of the standing items that it does not have
 */
record ChangeSet(List<ReadItem> items, List<String> dropped) {
    static ChangeSet of(List<ReadItem> rows, List<RoadmapItem> standing) {
        Standing items = new Standing(standing);
        List<Optional<RoadmapItem>> found = new ArrayList<>();
        rows.forEach(row -> found.add(row.number().isEmpty() ? Optional.empty() : items.same(row)));
        for (int at = 0; at < rows.size(); at++) {
            if (found.get(at).isEmpty() && !rows.get(at).title().isBlank()) {
                found.set(at, items.worded(rows.get(at)));
            }
        }
        List<ReadItem> changes = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            ReadItem row = rows.get(at);
            changes.add(found.get(at).map(item -> compared(row, item)).orElseGet(() -> unlike(row, items)));
        }
        return new ChangeSet(changes, items.left());
    }

    private static ReadItem unlike(ReadItem row, Standing items) {
        Optional<RoadmapItem> other = items.numbered(row);
        if (other.isEmpty()) {
            return row.is(Change.NEW, null);
        }
        boolean free = items.take(other).isPresent();
        ReadItem asked = row.asking(Question.of(
                "number", "intake.ask.number-other", row.number(), other.get().title()));
        return free ? asked.is(Change.CHANGED, other.get().id()) : asked;
    }

    /** What a row changes of the item that it is. */
    static ReadItem compared(ReadItem row, RoadmapItem item) {
        boolean words = !Folding.fold(row.title()).equals(Folding.fold(item.title()))
                || !Folding.numeral(row.number()).equals(Folding.numeral(item.number()))
                || !Folding.fold(row.expectedResult()).equals(Folding.fold(item.expectedResult()));
        boolean changed = words || !isSameOwners(row.owners(), item.owners());
        Change change = isMoved(row.due(), item) ? Change.MOVED : changed ? Change.CHANGED : Change.SAME;
        return row.is(change, item.id());
    }

    static boolean isMoved(ReadDue due, RoadmapItem item) {
        boolean reworded =
                !Folding.fold(due.text()).equals(Folding.fold(item.due().text()));
        boolean recurring =
                due.kind().equals("recurring") || item.due().kind().key().equals("recurring");
        boolean dated = due.next() != null && item.due().date() != null;
        return reworded
                && (recurring
                        || !dated
                        || !Objects.equals(due.next(), item.due().date()));
    }

    static boolean isSameOwners(List<ReadOwner> named, List<ItemOwner> standing) {
        Set<String> known = new HashSet<>();
        standing.forEach(owner -> known.add(owner.side() + owner.organisation()));
        Set<String> read = named.stream().map(owner -> key(owner, standing)).collect(Collectors.toSet());
        boolean sameLead = named.isEmpty()
                || standing.isEmpty()
                || key(named.get(0), standing)
                        .equals(standing.get(0).side() + standing.get(0).organisation());
        return read.equals(known) && sameLead;
    }

    private static String key(ReadOwner owner, List<ItemOwner> standing) {
        String name = Folding.fold(owner.written());
        return owner.side()
                + standing.stream()
                        .filter(one -> one.side().equals(owner.side()))
                        .filter(one -> Objects.equals(owner.known(), one.organisation())
                                || Folding.fold(one.nameRu()).equals(name)
                                || Folding.fold(one.nameEn()).equals(name))
                        .map(one -> String.valueOf(one.organisation()))
                        .findFirst()
                        .orElse("?" + name);
    }
}
