package org.jointroadmap.audit;

import java.time.LocalDate;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null leaves a filter out.
 *
 * @param from the first day, in the zone of the clock
 * @param to the last day
 */
public record AuditQuery(
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String login,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String after,
        int limit) {
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    public AuditQuery {
        check("from", from);
        check("to", to);
    }

    /** Databases know other years than calendars do. */
    private static void check(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST || day.getYear() > LAST)) {
            throw Refused.invalid(field, "refused.date.bounds", String.valueOf(FIRST), String.valueOf(LAST));
        }
    }
}
