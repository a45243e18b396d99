package org.jointroadmap.fact;

/** A subject with standing flags; the ladder decides whom they should have reached. */
@Meaning(en = "A subject with standing flags; the ladder decides whom they should have reached.")
public record StandingEscalation(
        @Meaning(en = "The item, project, opportunity, target, organisation or roadmap.")
        String subject,

        @Meaning(en = "The gravest of its flags: INFO, WARNING or CRITICAL.")
        Severity gravest,

        @Meaning(
                en = "How long ago the first of its standing flags that are more than INFO was raised, by the owner's"
                        + " calendar.",
                unit = "working days")
        int workingDays,

        @Meaning(en = "How many flags stand.", unit = "flags")
        int flags,

        @Meaning(en = "The side that answers for the subject, such as BLR.")
        String side,

        @Meaning(en = "The English name of the organisation that answers for it, \"\" if none is named.")
        String organisation,

        @Meaning(en = "The priority of the item; NORMAL for what has none.")
        Priority priority,

        @Meaning(en = "Whom it has reached; OWNER before it began.")
        Level level,

        @Meaning(en = "True if the person whom it reached has answered.")
        boolean answered,

        @Meaning(
                en = "How long ago that answer was given, by the owner's calendar; 0 if there is none.",
                unit = "working days",
                knownIf = "answered")
        int daysSinceAnswer)
        implements Fact {
    /** The same escalation so many working days later, if nothing happens. */
    public StandingEscalation after(int days) {
        return new StandingEscalation(
                subject,
                gravest,
                workingDays + days,
                flags,
                side,
                organisation,
                priority,
                level,
                answered,
                answered ? daysSinceAnswer + days : 0);
    }
}
