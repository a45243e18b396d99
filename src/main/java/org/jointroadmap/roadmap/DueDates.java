package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointroadmap.Days;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused;

/** Reads due dates as officials write them. */
final class DueDates {
    private static final Pattern BEFORE = Pattern.compile("^(?:до|к|не позднее|by|before|no later than)\\s+");
    private static final Pattern YEAR_WORD =
            Pattern.compile("(?<=\\d)\\s*(?:г\\.?|гг\\.?|года|год|году|-?ci il\\p{L}*)?\\.?$");
    private static final Pattern LISTING = Pattern.compile("[(),;:\"]");

    private DueDates() {}

    /** The due date that a text names, as seen on a day; of kind unknown if a part of it is not understood. */
    static DueDate read(String text, LocalDate today) {
        String all = words(text);
        Optional<Recurrence> recurrence = RecurrenceForm.read(all);
        if (recurrence.isPresent()) {
            return new DueDate(text.strip(), DueKind.RECURRING, recurrence.get().onOrAfter(today));
        }
        if (DueSpan.isReversed(all)) {
            return new DueDate(text.strip(), DueKind.UNKNOWN, null);
        }
        Matcher range = DueSpan.FROM_TO.matcher(all);
        Matcher before = BEFORE.matcher(all);
        DueDate read = range.matches()
                ? in(range.group(2), DueKind.PERIOD)
                : before.find() ? in(all.substring(before.end()), DueKind.BY) : in(all, DueKind.UNKNOWN);
        return new DueDate(text.strip(), read.kind(), read.date());
    }

    /**
     * As {@link #read}.
     *
     * @throws Refused with what was understood, if it is not all, or for a day that nothing is due on
     */
    static DueDate understood(String field, String text, LocalDate today) {
        DueDate read = read(text, today);
        Days.check(field, read.date());
        if (read.kind() == DueKind.UNKNOWN) {
            String all = words(text);
            if (DueSpan.isReversed(all)) {
                throw Refused.invalid(field, "refused.due.reversed", text.strip());
            }
            noSuchDay(all, text).ifPresent(day -> {
                throw Refused.invalid(field, "refused.due.no-such-day", day);
            });
            String part = DueForm.DATED.stream()
                    .map(form -> form.partOf(all))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            String rest = all.replace(part, " ").replaceAll("\\s+", " ").strip();
            throw part.isEmpty() || rest.isEmpty()
                    ? Refused.invalid(field, "refused.due.not-understood", text.strip())
                    : Refused.invalid(field, "refused.due.partly-understood", part, rest);
        }
        return read;
    }

    /** The day that the text names and that there is not, such as 31 November. */
    private static Optional<String> noSuchDay(String all, String text) {
        return RecurrenceForm.namesNoDay(all)
                ? Optional.of(text.strip())
                : DueForm.DAYS.stream().flatMap(form -> form.impossible(all)).findFirst();
    }

    /** A text without what does not matter for its meaning. */
    static String words(String text) {
        String folded = LISTING.matcher(Folding.fold(text)).replaceAll(" ");
        return YEAR_WORD.matcher(folded.replaceAll("\\s+", " ").strip()).replaceAll("");
    }

    /** @param kind of a day that the words name, unknown for what they say themselves */
    private static DueDate in(String words, DueKind kind) {
        DueDate read = Stream.of(DueForm.DATED, DueForm.UNDATED)
                .flatMap(List::stream)
                .flatMap(form -> form.read(words).stream())
                .findFirst()
                .orElse(new DueDate("", DueKind.UNKNOWN, null));
        return kind == DueKind.UNKNOWN || read.date() == null ? read : new DueDate("", kind, read.date());
    }
}
