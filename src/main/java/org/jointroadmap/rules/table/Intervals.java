package org.jointroadmap.rules.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Mistakes;

/** Finds numbers that no row of a table is for, and rows that are for the same. */
final class Intervals {
    private static final int MOST_NOTES = 20;
    /** Of larger tables only neighbours are compared. */
    private static final int COMPARED = 1_000;

    private final String file;
    private final List<Mistake> notes = new ArrayList<>();

    private record Seen(RowRule row, Asked asked) {}

    private record Group(String fact, Map<String, String> equal, List<String> others, String component) {}

    private Intervals(String file) {
        this.file = file;
    }

    static List<Mistake> notes(String file, List<RowRule> rows) {
        Intervals intervals = new Intervals(file);
        Map<RuleTable, List<Seen>> tables = new IdentityHashMap<>();
        for (RowRule row : rows) {
            tables.computeIfAbsent(row.table(), table -> new ArrayList<>())
                    .add(new Seen(row, Asked.of(row.conditions())));
        }
        tables.values().forEach(intervals::table);
        return intervals.notes;
    }

    private void table(List<Seen> rows) {
        if (rows.size() <= COMPARED) {
            for (int one = 0; one < rows.size(); one++) {
                for (int other = one + 1; other < rows.size(); other++) {
                    overlap(rows.get(one), rows.get(other));
                }
            }
        }
        rows.stream()
                .filter(seen -> seen.asked().ranges().size() == 1)
                .collect(groupingBy(Intervals::group, LinkedHashMap::new, toList()))
                .forEach((group, some) -> line(group.component(), some, rows.size() > COMPARED));
    }

    private static Group group(Seen seen) {
        Asked asked = seen.asked();
        return new Group(
                asked.fact(), asked.equal(), asked.others(), asked.ranges().firstKey());
    }

    /** Rows that differ in the numbers of one component only. */
    private void line(String component, List<Seen> rows, boolean overlaps) {
        List<Seen> sorted = rows.stream()
                .sorted(Comparator.comparingLong(seen -> range(seen).from()))
                .toList();
        long reached = range(sorted.get(0)).to();
        for (int at = 1; at < sorted.size(); at++) {
            Interval next = range(sorted.get(at));
            if (reached != Long.MAX_VALUE && next.from() - 1 > reached) {
                note(
                        sorted.get(at),
                        "table-gap",
                        component,
                        String.valueOf(reached + 1),
                        String.valueOf(next.from() - 1));
            }
            if (overlaps) {
                overlap(sorted.get(at - 1), sorted.get(at));
            }
            reached = Math.max(reached, next.to());
        }
    }

    private static Interval range(Seen seen) {
        return seen.asked().ranges().values().iterator().next();
    }

    private void overlap(Seen one, Seen other) {
        if (notes.size() < MOST_NOTES
                && !one.asked().fact().isEmpty()
                && one.asked().meets(other.asked())) {
            RowRule before = one.row();
            note(
                    other,
                    "table-overlap",
                    before.table().grid().place(before.row(), before.table().first(before.row())));
        }
    }

    private void note(Seen seen, String key, Object... values) {
        RowRule row = seen.row();
        int column = row.table().first(row.row());
        if (notes.size() < MOST_NOTES) {
            notes.add(TableMistakes.at(
                    file,
                    row.table().grid(),
                    row.row(),
                    column,
                    Mistakes.at(file, row.row() + 1, column + 1, key, values)));
        }
    }
}
