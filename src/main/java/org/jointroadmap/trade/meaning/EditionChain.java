package org.jointroadmap.trade.meaning;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tables between editions of the Harmonized System, each read in both directions, and what they say together: the UN gives
 * those of neighbours, so a code of 2007 comes to 2017 by way of 2012.
 */
final class EditionChain {
    /** From an edition to another: its codes to those of the other that each corresponds to. */
    private final Map<Integer, Map<Integer, Map<Integer, Set<Integer>>>> tables = new TreeMap<>();

    void add(int edition, int code, int otherEdition, int otherCode) {
        correspond(edition, otherEdition, code, otherCode);
        correspond(otherEdition, edition, otherCode, code);
    }

    /** Every edition from which there is a way, by as few tables as there may be, with the codes that each code became. */
    Map<Integer, Map<Integer, Set<Integer>>> to(int target) {
        Map<Integer, Map<Integer, Set<Integer>>> reached = new HashMap<>();
        Set<Integer> last = Set.of(target);
        while (!last.isEmpty()) {
            Set<Integer> next = new TreeSet<>();
            for (int by : last) {
                tables.getOrDefault(by, Map.of()).keySet().stream()
                        .filter(edition -> edition != target && !reached.containsKey(edition))
                        .forEach(edition -> {
                            reached.put(edition, by(edition, by, reached.get(by)));
                            next.add(edition);
                        });
            }
            last = next;
        }
        return reached;
    }

    private void correspond(int from, int to, int code, int other) {
        tables.computeIfAbsent(from, any -> new TreeMap<>())
                .computeIfAbsent(to, any -> new HashMap<>())
                .computeIfAbsent(code, any -> new TreeSet<>())
                .add(other);
    }

    /** @param onwards null if the edition between is the target itself */
    private Map<Integer, Set<Integer>> by(int edition, int between, @Nullable Map<Integer, Set<Integer>> onwards) {
        Map<Integer, Set<Integer>> table =
                tables.getOrDefault(edition, Map.of()).getOrDefault(between, Map.of());
        if (onwards == null) {
            return table;
        }
        Map<Integer, Set<Integer>> whole = new HashMap<>();
        table.forEach((code, codes) -> {
            Set<Integer> targets = new TreeSet<>();
            boolean known = codes.stream().allMatch(onwards::containsKey);
            codes.forEach(one -> targets.addAll(onwards.getOrDefault(one, Set.of())));
            // Where the way of one of them ends, nobody knows what the code became.
            whole.put(code, known ? targets : Set.of());
        });
        return whole;
    }
}
