package org.jointroadmap.trade.meaning;

import java.util.Map;
import java.util.Set;

/**
 * Brings codes of other editions of the Harmonized System to that of 2017 where a code became one code, alone or together
 * with others; a code that was split stays what it was, and is marked.
 */
public final class HsConversion {
    /** The edition that all figures are brought to: HS 2017, H5. */
    public static final int TARGET = 5;

    private final Map<Integer, Map<Integer, Set<Integer>>> tables;
    private final Set<Integer> known;

    /**
     * @param tables edition to its codes to the codes of HS 2017 that each corresponds to, from the UN's correlation tables
     * @param known the codes of HS 2017; empty if no list of them is loaded
     */
    public HsConversion(Map<Integer, Map<Integer, Set<Integer>>> tables, Set<Integer> known) {
        this.tables = tables;
        this.known = known;
    }

    public Converted convert(int edition, int code) {
        if (edition == TARGET) {
            return new Converted(code, TARGET, false);
        }
        Map<Integer, Set<Integer>> table = tables.get(edition);
        if (table == null) {
            return new Converted(code, edition, !isInTarget(code));
        }
        Set<Integer> targets = table.getOrDefault(code, Set.of());
        return targets.size() == 1
                ? new Converted(targets.iterator().next(), TARGET, false)
                : new Converted(code, edition, true);
    }

    /** Whether a table from this edition is loaded. */
    public boolean hasTable(int edition) {
        return edition == TARGET || tables.containsKey(edition);
    }

    private boolean isInTarget(int code) {
        return known.isEmpty() ? Editions.mayHave(TARGET, code) : known.contains(code);
    }

    /**
     * What a code became.
     *
     * @param edition {@link #TARGET}, or its own if there is no table or the code was split
     * @param split it stands for several codes of HS 2017, or for one that is not known
     */
    public record Converted(int code, int edition, boolean split) {}
}
