package org.jointroadmap.rules.table;

import static java.util.stream.Collectors.joining;

/** The name of a row's rule: what its NAME says, else the table's name with what the row asks, never where the row stands. */
final class RowName {
    private static final int LONGEST = 100;

    private final RuleTable table;
    private final int row;

    RowName(RuleTable table, int row) {
        this.table = table;
        this.row = row;
    }

    String text() {
        String given = table.cell(row, "NAME");
        return given.isEmpty() ? made() : given;
    }

    private String made() {
        String asked = table.columns().stream()
                .filter(Column::isCondition)
                .map(column -> table.grid().cell(row, column.at()))
                .filter(cell -> !cell.isEmpty())
                .map(RowName::words)
                .collect(joining(", "));
        String name = (table.name().isEmpty() ? "row" : words(table.name())) + " " + asked;
        if (name.length() <= LONGEST) {
            return name.strip();
        }
        String hash = Integer.toHexString(name.hashCode());
        return name.substring(0, LONGEST - hash.length() - 1).strip() + " " + hash;
    }

    /** In the characters of a rule's name. */
    private static String words(String cell) {
        return cell.replace("<=", " to ")
                .replace(">=", " from ")
                .replace("!=", " not ")
                .replace("<", " below ")
                .replace(">", " over ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ,'()%-]+", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
