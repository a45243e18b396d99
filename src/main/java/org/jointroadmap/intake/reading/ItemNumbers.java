package org.jointroadmap.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.Folding;
import org.jointroadmap.intake.row.RawRow;

/** The numbers of a document's promises: as they are written, with that of their section where each section counts anew. */
final class ItemNumbers {
    static final Pattern FORM = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{N}][\\p{L}\\p{N}.() _-]{0,19}");
    private static final Pattern DAY = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}");
    private static final Pattern OF_SECTION = Pattern.compile(
            "^(?:\\p{L}{4,}\\s+)?([IVXLC]{1,6}|\\d{1,3}(?:\\.\\d{1,3})*)(?:[.)\\s]|$).*", Pattern.DOTALL);

    /** @param made whether it is the program's, since the document counts nothing */
    record Numbered(String number, boolean made, Optional<Question> question) {}

    private final List<RawRow> rows;
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    private ItemNumbers(List<RawRow> rows) {
        this.rows = rows;
        for (RawRow row : rows) {
            String section = place(row);
            Matcher number = OF_SECTION.matcher(row.section());
            prefixes.computeIfAbsent(
                    section, key -> number.matches() ? number.group(1) : String.valueOf(prefixes.size() + 1));
        }
    }

    static List<Numbered> of(List<RawRow> rows) {
        ItemNumbers numbers = new ItemNumbers(rows);
        if (rows.stream().allMatch(row -> row.number().isEmpty())) {
            return numbers.counted();
        }
        return numbers.written(numbers.countsAnew());
    }

    private static String place(RawRow row) {
        return row.table() + "\n" + row.section();
    }

    private List<Numbered> counted() {
        boolean sections = prefixes.size() > 1 && new HashSet<>(prefixes.values()).size() == prefixes.size();
        Map<String, Integer> counts = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    int count = counts.merge(sections ? place(row) : "", 1, Integer::sum);
                    String number = (sections ? prefixes.get(place(row)) + "." : "") + count;
                    return new Numbered(number, true, Optional.empty());
                })
                .toList();
    }

    /** Whether every section counts 1, 2, 3 for itself, so that its own number tells them apart. */
    private boolean countsAnew() {
        Map<String, Integer> counts = new HashMap<>();
        boolean each = rows.stream()
                .allMatch(row -> row.number().equals(String.valueOf(counts.merge(place(row), 1, Integer::sum))));
        return each && prefixes.size() > 1 && new HashSet<>(prefixes.values()).size() == prefixes.size();
    }

    private List<Numbered> written(boolean anew) {
        Set<String> taken = new HashSet<>();
        List<Numbered> numbered = new ArrayList<>();
        for (RawRow row : rows) {
            String number = anew ? prefixes.get(place(row)) + "." + row.number() : row.number();
            numbered.add(new Numbered(number, anew, question(number, taken)));
        }
        return numbered;
    }

    private static Optional<Question> question(String number, Set<String> taken) {
        if (number.isEmpty()) {
            return Optional.of(Question.of("number", "intake.ask.number-none"));
        }
        if (!FORM.matcher(number).matches() || DAY.matcher(number).matches()) {
            return Optional.of(Question.of("number", "intake.ask.number-form", number));
        }
        return taken.add(Folding.numeral(number))
                ? Optional.empty()
                : Optional.of(Question.of("number", "intake.ask.number-twice", number));
    }
}
