package org.jointroadmap.roadmap;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.MatchResult;

/** The numbers, months and quarters that officials write, in Russian and English. */
final class DueWords {
    /** A pattern for any month in any case. */
    static final String MONTH =
            "(янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\\p{L}]*";

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            entry("янв", 1),
            entry("фев", 2),
            entry("мар", 3),
            entry("апр", 4),
            entry("мая", 5),
            entry("май", 5),
            entry("июн", 6),
            entry("июл", 7),
            entry("авг", 8),
            entry("сен", 9),
            entry("окт", 10),
            entry("ноя", 11),
            entry("дек", 12),
            entry("jan", 1),
            entry("feb", 2),
            entry("mar", 3),
            entry("apr", 4),
            entry("may", 5),
            entry("jun", 6),
            entry("jul", 7),
            entry("aug", 8),
            entry("sep", 9),
            entry("oct", 10),
            entry("nov", 11),
            entry("dec", 12));
    private static final Map<String, Integer> ROMAN =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private DueWords() {}

    static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    static int month(MatchResult match, int group) {
        return MONTHS.getOrDefault(match.group(group).substring(0, 3), 0);
    }

    static int roman(MatchResult match) {
        return ROMAN.getOrDefault(match.group(1), 0);
    }
}
