package org.jointroadmap.audit;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see of an entry.
 *
 * @param subject null if nobody else may know of it
 * @param before as a JSON object; null if there was nothing, or it is withheld
 * @param why null if it is withheld
 * @param withheld true if some of it is: what a side keeps to itself, or what people answered
 */
public record ShownEntry(
        long id,
        Instant at,
        String login,
        String roles,
        @Nullable String side,
        String kind,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String why,
        @Nullable Integer ruleVersion,
        boolean withheld,
        @Nullable Long position,
        @Nullable String hash) {

    /** With as much of what was written down as the reader is told; whatever is missing of it is withheld. */
    static ShownEntry of(AuditEntry entry, @Nullable String before, @Nullable String after, @Nullable String why) {
        boolean whole = Objects.equals(before, entry.before())
                && Objects.equals(after, entry.after())
                && Objects.equals(why, entry.why());
        return shown(entry, entry.subject(), before, after, why, !whole);
    }

    /** Nothing but who, when and for whom. */
    static ShownEntry withheld(AuditEntry entry, @Nullable String subject) {
        return shown(entry, subject, null, null, null, true);
    }

    private static ShownEntry shown(
            AuditEntry entry,
            @Nullable String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String why,
            boolean withheld) {
        return new ShownEntry(
                entry.id(),
                entry.at(),
                entry.login(),
                entry.roles(),
                entry.side(),
                entry.kind(),
                subject,
                before,
                after,
                why,
                entry.ruleVersion(),
                withheld,
                entry.position(),
                entry.hash());
    }
}
