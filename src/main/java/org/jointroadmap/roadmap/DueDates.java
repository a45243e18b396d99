package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads due dates as officials write them, in Russian and English; what it does not know is kept as a text. */
final class DueDates {
    private static final Pattern BEFORE = Pattern.compile("^(до|к|не позднее|by|before|no later than)\\s+");
    private static final String YEAR_WORD = "(?<=\\d)\\s*(?:г\\.?|гг\\.?|года|год|году)?\\.?$";

    private DueDates() {}

    /** The due date that a text names, as seen on a day; of kind unknown if no form fits or the day does not exist. */
    static DueDate read(String text, LocalDate today) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher before = BEFORE.matcher(plain);
        boolean by = before.find();
        String words = (by ? plain.substring(before.end()) : plain).replaceAll(YEAR_WORD, "");
        DueDate read = DueForm.ALL.stream()
                .flatMap(form -> form.read(words, today).stream())
                .findFirst()
                .orElse(new DueDate("", DueKind.UNKNOWN, null));
        DueKind kind = by && read.date() != null ? DueKind.BY : read.kind();
        return new DueDate(text.strip(), kind, read.date());
    }
}
