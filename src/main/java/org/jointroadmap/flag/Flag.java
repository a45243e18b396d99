package org.jointroadmap.flag;

import java.time.Instant;
import java.util.Locale;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.Words;
import org.jspecify.annotations.Nullable;

/**
 * A rule's finding about a subject, for as long as it stands.
 *
 * @param id by which people know it; it is drawn, and counts nothing
 * @param confirmedAt when an evaluation last found it so
 * @param ruleVersion number of the rule version that raised it
 */
public record Flag(
        long id,
        String rule,
        Subject subject,
        Severity severity,
        Words reason,
        Instant raisedAt,
        Instant confirmedAt,
        @Nullable Instant clearedAt,
        int ruleVersion) {

    /** The same flag with what its rule says now. */
    Flag as(Finding finding) {
        return new Flag(
                id, rule, subject, finding.severity(), finding.reason(), raisedAt, confirmedAt, clearedAt, ruleVersion);
    }

    String identity() {
        return Found.identity(rule, subject.toString());
    }

    public boolean isStanding() {
        return clearedAt == null;
    }

    /** The reason as the rule gives it in this language, else in English. */
    public String reason(Locale language) {
        return reason.in(language);
    }
}
