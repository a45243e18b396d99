package org.jointroadmap.due;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused;

/** Says what is not clear of a due text, so that it can be written so that it is. */
final class Unclear {
    private Unclear() {}

    static Refused refused(String field, Understood read) {
        String text = read.text();
        return switch (read.trouble()) {
            case NO_SUCH_DAY ->
                Refused.invalid(
                        field,
                        "refused.due.no-such-day",
                        Folding.fold(read.notUnderstood().get(0)));
            case REVERSED -> Refused.invalid(field, "refused.due.reversed", text);
            case WORDS -> words(field, text, read);
            default ->
                read.readings().isEmpty()
                        ? Refused.invalid(field, "refused.due.not-understood", text)
                        : Refused.invalid(field, "refused.due.readings", text, readings(read));
        };
    }

    private static Refused words(String field, String text, Understood read) {
        String part = text;
        for (String unread : read.notUnderstood()) {
            part = part.replace(unread, " ");
        }
        part = part.replaceAll("\\s+", " ").strip();
        return part.isEmpty()
                ? Refused.invalid(field, "refused.due.not-understood", text)
                : Refused.invalid(
                        field, "refused.due.partly-understood", part, String.join(" … ", read.notUnderstood()));
    }

    private static String readings(Understood read) {
        return read.readings().stream()
                .map(reading -> reading.date() == null
                        ? "—"
                        : Objects.requireNonNull(reading.date()).toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
