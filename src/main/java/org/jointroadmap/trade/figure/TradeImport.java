package org.jointroadmap.trade.figure;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jointroadmap.Days;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody gave, and what became of it.
 *
 * @param format null until it is known
 * @param classificationWhy key of the message that says how the edition was found, in refusals.properties
 * @param progress of one that is under way
 * @param skipped right rows that are not for the figures, by reason
 * @param effects what it would change, or changed; null until that is known
 * @param errorEntry file of the archive that {@code error} is about, null if none
 * @param error why it was refused or failed
 */
public record TradeImport(
        long id,
        String file,
        long fileSize,
        String requestedBy,
        ImportStatus status,
        boolean cancelling,
        @Nullable String format,
        @Nullable String source,
        @Nullable String valuation,
        @Nullable String classification,
        @Nullable String classificationWhy,
        long rowsRead,
        long rowsAccepted,
        long rowsRejected,
        long rowsSkipped,
        long rowsRepaired,
        ImportProgress progress,
        @Nullable String errorEntry,
        @Nullable Message error,
        List<Skipped> skipped,
        @Nullable ImportEffects effects,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    public TradeImport {
        skipped = List.copyOf(skipped);
    }

    /** A text of refusals.properties with what it tells. */
    public record Message(String key, List<Object> arguments) {
        /** Whose arguments are periods; others quote what stands in a file. */
        private static final Set<String> OF_PERIODS = Set.of("refused.trade.row.future");

        /** What it tells, with periods as people of a language write them. */
        public Object[] told(Locale language) {
            return OF_PERIODS.contains(key)
                    ? arguments.stream()
                            .map(period -> Days.readable(period.toString(), language))
                            .toArray()
                    : arguments.toArray();
        }
    }

    /** @param reason such as third-country; texts at trade.skip.… */
    public record Skipped(String reason, long rows) {}

    /**
     * A row that is wrong.
     *
     * @param entry file of the archive, "" if it is none
     * @param line on which the row starts, from 1
     */
    public record Rejection(long id, String entry, long line, Message message) {}
}
