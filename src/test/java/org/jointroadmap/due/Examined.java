package org.jointroadmap.due;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * One wording of the examination, with what an official of either country means by it.
 *
 * @param kind empty where the official would have to be asked
 * @param ask whether the program must ask ({@code must}), may ask or answer so ({@code may}), answers ({@code no}), or
 *     answers and says which words it left aside ({@code words})
 */
record Examined(
        String language,
        String side,
        LocalDate asOf,
        String context,
        String text,
        String kind,
        String date,
        String next,
        String recurrence,
        String ask) {
    /** How an answer is judged. */
    enum Verdict {
        RIGHT,
        /** Asked, where an official would not have been, or not surely. */
        ASKED,
        /** Definite, and not what was meant. */
        WRONG
    }

    private static final String FILE = "/due/examination.tsv";

    static List<Examined> all() {
        try (InputStream file = Objects.requireNonNull(Examined.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> of(Arrays.asList(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Examined of(List<String> cells) {
        return new Examined(
                cells.get(0),
                cells.get(1),
                LocalDate.parse(cells.get(2)),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(9));
    }

    DueQuestion question(Predicate<LocalDate> working) {
        return new DueQuestion(text, language, side, working, asOf, Wording.context(context));
    }

    Verdict verdict(Understood read) {
        boolean asked = !read.isClear() || !read.notUnderstood().isEmpty();
        if (ask.equals("words")) {
            return asked ? isMeant(read) ? Verdict.RIGHT : Verdict.ASKED : Verdict.WRONG;
        }
        if (asked) {
            return ask.equals("must") ? Verdict.RIGHT : Verdict.ASKED;
        }
        return !ask.equals("must") && isMeant(read) ? Verdict.RIGHT : Verdict.WRONG;
    }

    private boolean isMeant(Understood read) {
        boolean once = recurrence.isEmpty();
        Recurrence rule = read.recurrence();
        return read.kind().key().equals(kind)
                && Objects.toString(read.date(), "").equals(date)
                && (once || Objects.toString(read.next(), "").equals(next))
                && (once
                        ? rule == null
                        : rule != null && Occurrences.of(rule.rule(), asOf).equals(Occurrences.of(recurrence, asOf)));
    }
}
