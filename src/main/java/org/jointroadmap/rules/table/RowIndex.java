package org.jointroadmap.rules.table;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jointroadmap.fact.Fact;

/** Finds the rows that fit a fact by the values that rows of one shape ask for, as in a map that somebody wrote by hand. */
final class RowIndex {
    private final Map<Class<?>, List<Shape>> shapes = new HashMap<>();

    RowIndex(List<WideRow> rows) {
        Map<List<Object>, List<WideRow>> alike = new LinkedHashMap<>();
        for (WideRow row : rows) {
            alike.computeIfAbsent(
                            List.of(
                                    row.fact(),
                                    row.equal().keySet(),
                                    row.ranges().keySet()),
                            key -> new ArrayList<>())
                    .add(row);
        }
        alike.values().forEach(some -> shapes.computeIfAbsent(some.get(0).fact(), fact -> new ArrayList<>())
                .add(new Shape(some)));
    }

    boolean asks(Class<?> fact) {
        return shapes.containsKey(fact);
    }

    void find(Fact fact, Consumer<WideRow> found) {
        List<Shape> some = shapes.get(fact.getClass());
        if (some != null) {
            for (Shape shape : some) {
                shape.find(fact, found);
            }
        }
    }

    /** Rows that ask for the same components. */
    private static final class Shape {
        private final List<Function<Object, Object>> keys;
        private final Map<Object, Line> lines = new HashMap<>();

        Shape(List<WideRow> rows) {
            Set<RecordComponent> components = rows.get(0).equal().keySet();
            this.keys = components.stream().map(Accessors::of).toList();
            Map<Object, List<WideRow>> byKey = new HashMap<>();
            for (WideRow row : rows) {
                byKey.computeIfAbsent(key(List.copyOf(row.equal().values())), key -> new ArrayList<>())
                        .add(row);
            }
            byKey.forEach((key, some) -> lines.put(key, new Line(some)));
        }

        private static Object key(List<Object> values) {
            return values.size() == 1 ? values.get(0) : values;
        }

        void find(Fact fact, Consumer<WideRow> found) {
            Object key = keys.size() == 1
                    ? keys.get(0).apply(fact)
                    : keys.stream().map(one -> one.apply(fact)).toList();
            Line line = lines.get(key);
            if (line != null) {
                line.find(fact, found);
            }
        }
    }

    /** Rows with the same values, in the order in which the numbers begin that they are for. */
    private static final class Line {
        private final WideRow[] rows;
        private final long[] from;
        /** Up to where the rows so far reach. */
        private final long[] reach;

        private final Function<Object, Object> number;

        Line(List<WideRow> some) {
            this.rows = some.stream()
                    .sorted(Comparator.comparingLong(row -> first(row).from()))
                    .toArray(WideRow[]::new);
            this.from = new long[rows.length];
            this.reach = new long[rows.length];
            for (int at = 0; at < rows.length; at++) {
                from[at] = first(rows[at]).from();
                reach[at] = Math.max(first(rows[at]).to(), at == 0 ? Long.MIN_VALUE : reach[at - 1]);
            }
            this.number = rows[0].ranges().isEmpty()
                    ? fact -> 0
                    : Accessors.of(rows[0].ranges().keySet().iterator().next());
        }

        private static Interval first(WideRow row) {
            return row.ranges().isEmpty()
                    ? Interval.ALL
                    : row.ranges().values().iterator().next();
        }

        void find(Fact fact, Consumer<WideRow> found) {
            long here = (int) number.apply(fact);
            int at = beginning(here);
            while (at >= 0 && reach[at] >= here) {
                if (rows[at].inRange(fact)) {
                    found.accept(rows[at]);
                }
                at--;
            }
        }

        /** The last row that begins at this number or before. */
        private int beginning(long here) {
            int low = 0;
            int high = rows.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (from[middle] <= here) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }
    }
}
