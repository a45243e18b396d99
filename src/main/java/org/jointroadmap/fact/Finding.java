package org.jointroadmap.fact;

import org.jspecify.annotations.Nullable;

/** Something is wrong with a subject. */
@Meaning(en = "Something is wrong with the subject: a flag stands for as long as the rule concludes this.")
public record Finding(
        @Meaning(en = "The subject of the fact that the rule saw.")
        String subject,

        @Meaning(en = "INFO, WARNING or CRITICAL.") Severity severity,
        @Meaning(en = "The reason in English.") String reason,

        @Meaning(en = "The reason in Russian; may be left out.") @Nullable
        String reasonRu)
        implements Conclusion {

    public Finding(String subject, Severity severity, String reason) {
        this(subject, severity, reason, null);
    }
}
