package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a text mean together.
 *
 * @param readings what it can mean, if that is several things or is not certain
 * @param trouble with what is in {@code unread}
 * @param unread words that say nothing that is known, or the day that there is not
 */
record Meaning(
        DueKind kind,
        @Nullable LocalDate date,
        @Nullable Recurrence recurrence,
        boolean asks,
        List<Reading> readings,
        Trouble trouble,
        List<String> unread) {

    static Meaning of(DueKind kind, @Nullable LocalDate date) {
        return new Meaning(kind, date, null, false, List.of(), Trouble.NONE, List.of());
    }

    static Meaning recurring(Recurrence recurrence, boolean asks) {
        return new Meaning(DueKind.RECURRING, null, recurrence, asks, List.of(), Trouble.NONE, List.of());
    }

    /** A question with what it can mean; its kind is what all of these have. */
    static Meaning asking(List<Reading> readings) {
        List<DueKind> kinds = readings.stream().map(Reading::kind).distinct().toList();
        List<Reading> different = readings.stream().distinct().toList();
        return new Meaning(
                kinds.size() == 1 ? kinds.get(0) : DueKind.UNKNOWN,
                null,
                null,
                true,
                different,
                Trouble.NONE,
                List.of());
    }

    static Meaning asking(DueKind kind) {
        return new Meaning(kind, null, null, true, List.of(), Trouble.NONE, List.of());
    }

    static Meaning unread(Trouble trouble, List<String> words) {
        return new Meaning(DueKind.UNKNOWN, null, null, false, List.of(), trouble, words);
    }

    boolean isUnread() {
        return trouble != Trouble.NONE;
    }
}
