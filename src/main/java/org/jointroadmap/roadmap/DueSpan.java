package org.jointroadmap.roadmap;

import static org.jointroadmap.roadmap.DueWords.ROMAN;
import static org.jointroadmap.roadmap.DueWords.number;
import static org.jointroadmap.roadmap.DueWords.roman;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spans of time from a beginning to an end. */
final class DueSpan {
    static final Pattern FROM_TO = Pattern.compile("(?:с|со|from)\\s+(.+?)\\s+(?:по|до|to|until)\\s+(.+)");
    private static final Pattern YEARS = Pattern.compile("(?:.*\\s)?(\\d{4})\\s*-\\s*(\\d{4})");
    private static final Pattern QUARTERS =
            Pattern.compile("(?:.*\\s)?" + ROMAN + "\\s*-\\s*" + ROMAN + "\\s*(?:кв|quarter|q|rub).*");

    private DueSpan() {}

    /** Whether the words name a span that ends before it begins; one that leaves its first year open does not. */
    static boolean isReversed(String words) {
        Matcher years = YEARS.matcher(words);
        Matcher quarters = QUARTERS.matcher(words);
        Matcher range = FROM_TO.matcher(words);
        return years.matches() && number(years, 1) > number(years, 2)
                || quarters.matches() && roman(quarters, 1) > roman(quarters, 2)
                || range.matches() && isReversed(range.group(1), range.group(2));
    }

    private static boolean isReversed(String from, String to) {
        Optional<LocalDate> end = day(DueForm.DATED, to);
        if (from.matches("\\d{4}")) {
            return end.isPresent() && Integer.parseInt(from) > end.get().getYear();
        }
        Optional<LocalDate> start = day(DueForm.DAYS, from);
        return start.isPresent() && end.isPresent() && start.get().isAfter(end.get());
    }

    private static Optional<LocalDate> day(List<DueForm> forms, String words) {
        return forms.stream()
                .flatMap(form -> form.read(words).stream())
                .flatMap(read -> Stream.ofNullable(read.date()))
                .findFirst();
    }
}
