package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointroadmap.Days;
import org.jointroadmap.Writing;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.PartReader;
import org.jointroadmap.due.word.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads deadlines as officials write them; what could mean two things is asked, never guessed. */
@Component
public class DueTexts {
    /** Longer texts are no deadlines. */
    public static final int LONGEST = 1000;

    private static final Pattern AZERBAIJANI = Pattern.compile("[əƏğĞşŞıİçÇ]");
    private static final Pattern LATIN = Pattern.compile("[a-zA-Z]{2,}");
    private static final Set<String> DAY_FIRST = Set.of("ru", "be", "az");

    private final DueSettings settings;

    public DueTexts(DueSettings settings) {
        this.settings = settings;
    }

    /** What a text alone says, seen on a day. */
    public Understood read(String text, LocalDate asOf) {
        return read(DueQuestion.of(text, asOf));
    }

    public Understood read(DueQuestion asked) {
        String text = Writing.tidy(asked.text()).strip();
        DueQuestion question = asked.with(text.length() > LONGEST ? "" : text);
        if (text.length() > LONGEST) {
            return understood(question, Meaning.unread(Trouble.WORDS, List.of(text.substring(0, LONGEST))), Map.of());
        }
        boolean azerbaijani = "az".equals(question.language())
                || question.language() == null && AZERBAIJANI.matcher(text).find();
        Words words = Words.of(text, azerbaijani);
        boolean american = !azerbaijani
                && ("en".equals(question.language())
                        || !isDayFirst(question.language())
                                && LATIN.matcher(text).find());
        List<Part> parts = PartReader.read(words.list(), american);
        Meaning meaning = new MeaningReader(parts, question, settings, azerbaijani).read();
        return understood(question, withinBounds(meaning, text), words.mended());
    }

    private static boolean isDayFirst(@Nullable String language) {
        return language != null && DAY_FIRST.contains(language);
    }

    private static Meaning withinBounds(Meaning meaning, String text) {
        boolean far = meaning.date() != null && !Days.isWithin(meaning.date())
                || meaning.readings().stream()
                        .anyMatch(reading -> reading.date() != null && !Days.isWithin(reading.date()));
        return far ? Meaning.unread(Trouble.OUT_OF_BOUNDS, List.of(text)) : meaning;
    }

    private static Understood understood(DueQuestion question, Meaning meaning, Map<String, String> mended) {
        Recurrence recurrence = meaning.recurrence();
        boolean waits = meaning.date() == null && (meaning.kind() == DueKind.ON || meaning.kind() == DueKind.BY);
        return new Understood(
                question.text(),
                meaning.kind(),
                meaning.date(),
                recurrence == null ? meaning.date() : recurrence.onOrAfter(question.asOf()),
                recurrence,
                meaning.asks() || waits,
                meaning.readings(),
                meaning.trouble(),
                meaning.unread(),
                mended);
    }
}
