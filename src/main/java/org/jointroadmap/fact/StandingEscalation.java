package org.jointroadmap.fact;

/** A subject with standing flags; the ladder decides whom they should have reached. */
@Meaning(en = "A subject with standing flags; the ladder decides whom they should have reached.")
public record StandingEscalation(
        @Meaning(en = "The item, project, opportunity or target.")
        String subject,

        @Meaning(en = "The gravest of its flags: INFO, WARNING or CRITICAL.")
        Severity gravest,

        @Meaning(
                en = "How long ago the first of its standing flags that are more than INFO was raised, by the owner's"
                        + " calendar.",
                unit = "working days")
        int workingDays,

        @Meaning(en = "How many flags stand.", unit = "flags")
        int flags)
        implements Fact {}
