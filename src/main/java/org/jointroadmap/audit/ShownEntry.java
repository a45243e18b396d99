package org.jointroadmap.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see of an entry.
 *
 * @param subject null if nobody else may know of it
 * @param before as a JSON object; null if there was nothing, or it is withheld
 * @param withheld true for what a side keeps to itself
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

    static ShownEntry of(AuditEntry entry) {
        boolean withheld = entry.own();
        return new ShownEntry(
                entry.id(),
                entry.at(),
                entry.login(),
                entry.roles(),
                entry.side(),
                entry.kind(),
                withheld && entry.subject().startsWith("project/") ? null : entry.subject(),
                withheld ? null : entry.before(),
                withheld ? null : entry.after(),
                withheld ? null : entry.why(),
                entry.ruleVersion(),
                withheld,
                entry.position(),
                entry.hash());
    }
}
