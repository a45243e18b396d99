package org.jointroadmap.fact;

/** Something is wrong with a subject. */
@Meaning(en = "Something is wrong with the subject: a flag stands for as long as the rule concludes this.")
public record Finding(
        @Meaning(en = "The subject of the fact that the rule saw.")
        String subject,

        @Meaning(en = "INFO, WARNING or CRITICAL: how grave it is, which routes nothing.")
        Severity severity,

        @Meaning(en = "The reason in English, Russian and Azerbaijani; the last two may be left out.")
        Words reason)
        implements Conclusion {}
