package org.jointroadmap.fact;

/** What a project still lacks before its next stage. */
@Meaning(en = "What a project still lacks before its next stage: the form shows the list.")
public record Lack(
        @Meaning(en = "The subject of the fact that the rule saw.")
        String subject,

        @Meaning(en = "What is lacking, in English, Russian and Azerbaijani; the last two may be left out.")
        Words what)
        implements Conclusion {}
