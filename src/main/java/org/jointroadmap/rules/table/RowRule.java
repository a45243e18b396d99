package org.jointroadmap.rules.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as a rule.
 *
 * @param row from 0
 * @param comments the lines before it, each with its line feed
 * @param text the rule in one line
 * @param conditions the part between when and then
 * @param conclusion the part between then and end
 */
record RowRule(RuleTable table, int row, String name, String comments, String conditions, String conclusion) {
    String text() {
        return "rule \"" + name + "\" when " + conditions + " then " + conclusion + " end";
    }

    /** The cell that a place of the text was made of. */
    Place place(int at) {
        List<Column> columns = table.columns();
        String text = text();
        int cursor = 0;
        Place place = new Place(row, table.first(row));
        for (Column column : columns) {
            if ((!column.isCondition() && !column.isAction())
                    || table.cell(row, column).isEmpty()) {
                continue;
            }
            String before = column.template().substring(0, column.place());
            String probe = before.isEmpty() ? table.cell(row, column) : before;
            int start = text.indexOf(probe, cursor);
            if (start < 0 || start > at) {
                continue;
            }
            cursor = start + probe.length();
            boolean code = at < start + before.length()
                    || column.place() == column.template().length();
            place = new Place(code ? Header.codes(table.row()) : row, column.at());
        }
        return place;
    }

    /** A cell, both from 0. */
    record Place(int row, int column) {}

    /** A row is itself alone, and tables have many. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return row;
    }
}
