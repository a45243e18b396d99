package org.jointroadmap.audit;

import java.time.LocalDate;
import org.jointroadmap.Days;
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
    /** Databases know other years than calendars do. */
    public AuditQuery {
        Days.check("from", from);
        Days.check("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            throw Refused.invalid("to", "refused.audit.days", from, to);
        }
    }
}
