package org.jointroadmap.web.api;

import java.time.Instant;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jspecify.annotations.Nullable;

/** A flag, as the API writes it. */
record FlagJson(
        long id,
        String rule,
        SubjectJson subject,
        String severity,
        String reason,
        Instant raisedAt,
        Instant confirmedAt,
        @Nullable Instant clearedAt,
        int ruleVersion) {

    static FlagJson of(Flag flag, Map<Subject, String> numbers) {
        return new FlagJson(
                flag.id(),
                flag.rule(),
                SubjectJson.of(flag.subject(), numbers),
                Asked.key(flag.severity()),
                flag.reason().english(),
                flag.raisedAt(),
                flag.confirmedAt(),
                flag.clearedAt(),
                flag.ruleVersion());
    }
}
