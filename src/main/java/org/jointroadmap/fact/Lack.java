package org.jointroadmap.fact;

import org.jspecify.annotations.Nullable;

/** What a project still lacks before its next stage. */
@Meaning(en = "What a project still lacks before its next stage: the form shows the list.")
public record Lack(
        @Meaning(en = "The subject of the fact that the rule saw.")
        String subject,

        @Meaning(en = "What is lacking, in English.") String what,

        @Meaning(en = "What is lacking, in Russian; may be left out.") @Nullable
        String whatRu)
        implements Conclusion {

    public Lack(String subject, String what) {
        this(subject, what, null);
    }
}
