package org.jointroadmap.due.word;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.Folding;

/** Adjectives that are a span of time by themselves: пятидневный, трёхмесячный, beşgünlük. */
final class Spans {
    private static final Map<String, String> UNITS = Map.ofEntries(
            entry("дневн", "DAY"),
            entry("суточн", "DAY"),
            entry("дзенн", "DAY"),
            entry("недельн", "WEEK"),
            entry("тыдневав", "WEEK"),
            entry("тыднев", "WEEK"),
            entry("тыднёв", "WEEK"),
            entry("месячн", "MONTHS"),
            entry("годичн", "YEAR"),
            entry("годов", "YEAR"),
            entry("летн", "YEAR"),
            entry("гадав", "YEAR"),
            entry("gunluk", "DAY"),
            entry("həftəlik", "WEEK"),
            entry("ayliq", "MONTHS"),
            entry("illik", "YEAR"));

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            entry("", 1),
            entry("одно", 1),
            entry("адна", 1),
            entry("двух", 2),
            entry("дву", 2),
            entry("трех", 3),
            entry("трох", 3),
            entry("четырех", 4),
            entry("чатырох", 4),
            entry("пяти", 5),
            entry("пяці", 5),
            entry("шести", 6),
            entry("шасці", 6),
            entry("семи", 7),
            entry("сямі", 7),
            entry("восьми", 8),
            entry("васьмі", 8),
            entry("девяти", 9),
            entry("дзевяці", 9),
            entry("десяти", 10),
            entry("дзесяці", 10),
            entry("двенадцати", 12),
            entry("дванаццаці", 12),
            entry("четырнадцати", 14),
            entry("пятнадцати", 15),
            entry("пятнаццаці", 15),
            entry("двадцати", 20),
            entry("дваццаці", 20),
            entry("тридцати", 30),
            entry("трыццаці", 30),
            entry("сорокапяти", 45),
            entry("шестидесяти", 60),
            entry("девяносто", 90),
            entry("bir", 1),
            entry("iki", 2),
            entry("uc", 3),
            entry("dord", 4),
            entry("bes", 5),
            entry("alti", 6),
            entry("on", 10),
            entry("onbes", 15),
            entry("iyirmi", 20),
            entry("otuz", 30));
    private static final int LONGEST_ENDING = 6;
    private static final List<String> STEMS = UNITS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private Spans() {}

    /** The unit and how many of it, such as {@code MONTHS 3}. */
    static Optional<String> read(String word) {
        String folded = Folding.fold(word);
        for (String stem : STEMS) {
            int at = folded.indexOf(stem);
            if (at >= 0 && folded.length() - at - stem.length() <= LONGEST_ENDING) {
                Integer count = COUNTS.get(folded.substring(0, at));
                if (count != null) {
                    return Optional.of(UNITS.get(stem) + " " + count);
                }
            }
        }
        return Optional.empty();
    }
}
