package org.jointroadmap.rules.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a table's layout: those that are read, and those of Drools that have no place here. */
final class Keywords {
    static final String TABLE = "RULETABLE";
    static final String IMPORT = "IMPORT";
    static final String OWNER = "OWNER";
    static final String RUSSIAN = "RU";
    static final String AZERBAIJANI = "AZ";
    static final List<String> COLUMNS =
            List.of("CONDITION", "ACTION", "NAME", "DESCRIPTION", OWNER, RUSSIAN, AZERBAIJANI);

    private static final Set<String> OTHERS = Set.of(
            "FUNCTIONS",
            "QUERIES",
            "DECLARE",
            "VARIABLES",
            "UNIT",
            "DIALECT",
            "SEQUENTIAL",
            "SEQUENTIALMINPRIORITY",
            "SEQUENTIALMAXPRIORITY",
            "ESCAPEQUOTES",
            "NUMERICDISABLED",
            "IGNORENUMERICFORMAT",
            "PRIORITY",
            "SALIENCE",
            "DURATION",
            "TIMER",
            "CALENDARS",
            "NO-LOOP",
            "LOCK-ON-ACTIVE",
            "AUTO-FOCUS",
            "ACTIVATION-GROUP",
            "AGENDA-GROUP",
            "RULEFLOW-GROUP",
            "DATE-EFFECTIVE",
            "DATE-EXPIRES",
            "METADATA");

    private Keywords() {}

    static String of(String cell) {
        String word = cell.strip().toUpperCase(Locale.ROOT);
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    /** Drools takes single letters too. */
    static String column(String cell) {
        return switch (of(cell)) {
            case "C" -> "CONDITION";
            case "A" -> "ACTION";
            case "N" -> "NAME";
            case "I" -> "DESCRIPTION";
            default -> of(cell);
        };
    }

    static boolean isColumn(String cell) {
        return COLUMNS.contains(column(cell));
    }

    static boolean isTable(String cell) {
        return of(cell).startsWith(TABLE);
    }

    static boolean hasNoPlace(String cell) {
        return OTHERS.contains(of(cell));
    }
}
