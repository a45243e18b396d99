package org.jointroadmap.roadmap;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.MatchResult;

/** The numbers, months and quarters that officials write, in Russian, Belarusian, English and Azerbaijani, folded. */
final class DueWords {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            entry("янв|студз|jan|yan", 1),
            entry("фев|лют|feb|fev", 2),
            entry("мар|сакав|mar", 3),
            entry("апр|крас|apr", 4),
            entry("ма[йя]|траў|трав|may", 5),
            entry("июн|чэрв|jun|iyun", 6),
            entry("июл|ліп|jul|iyul", 7),
            entry("авг|жні|aug|avq", 8),
            entry("сен|верас|sep|sen", 9),
            entry("окт|кастр|oct|okt", 10),
            entry("ноя|ліст|nov|noy", 11),
            entry("дек|снеж|dec|dek", 12));

    /** A pattern for any month in any case. */
    static final String MONTH = "((?:" + String.join("|", MONTHS.keySet()) + ")\\p{L}*)";

    /** A pattern for one to four in Roman or European digits, also where Cyrillic letters are typed that look like them. */
    static final String ROMAN = "(i[vѵу]|[iі]{1,3}|[1іi][vѵу]|[пш1-4])";

    private static final Map<String, Integer> ROMANS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "п", 2, "ш", 3, "1v", 4);

    private DueWords() {}

    static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    static int month(MatchResult match, int group) {
        String word = match.group(group);
        return MONTHS.entrySet().stream()
                .filter(month -> word.matches("(?:" + month.getKey() + ")\\p{L}*"))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    static int roman(MatchResult match, int group) {
        String word = match.group(group).replace('і', 'i').replace('ѵ', 'v').replace('у', 'v');
        return word.matches("[1-4]") ? Integer.parseInt(word) : ROMANS.getOrDefault(word, 0);
    }
}
