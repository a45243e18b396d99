package org.jointroadmap.fact;

/** A target of the turnover that is not closed. */
@Meaning(en = "A target of the turnover that is not closed; its figures are those of the source that comes first.")
public record OpenTarget(
        @Meaning(en = "The target, such as target/1.") String subject,
        @Meaning(en = "Its title.") String title,

        @Meaning(en = "True if the turnover of any twelve months is known.")
        boolean figuresKnown,

        @Meaning(
                en = "The turnover of the newest twelve months that are known.",
                unit = "million USD",
                knownIf = "figuresKnown")
        int turnoverMillionUsd,

        @Meaning(
                en = "What the path asks for at the end of these months.",
                unit = "million USD",
                knownIf = "figuresKnown")
        int pathMillionUsd,

        @Meaning(
                en = "How far the turnover is below the path; 0 if it is not.",
                unit = "percent of the path",
                knownIf = "figuresKnown")
        int belowPathPercent,

        @Meaning(en = "How long ago these twelve months ended.", unit = "months", knownIf = "figuresKnown")
        int monthsSinceFigures,

        @Meaning(en = "How long until the next step is due; 0 if the last one has passed.", unit = "months")
        int monthsToStep,

        @Meaning(
                en = "What the last step that has passed asked for; 0 if none has passed.",
                unit = "million USD",
                unknown = "0")
        int passedStepMillionUsd,

        @Meaning(
                en = "How long ago that step passed; 0 if none has passed.",
                unit = "months",
                knownIf = "passedStepMillionUsd")
        int monthsSinceStep,

        @Meaning(
                en = "True if figures show that the last step that has passed was missed, and the newest are below"
                        + " it too.")
        boolean passedStepMissed,

        @Meaning(en = "True if no figures show whether the last step that has passed was met.")
        boolean passedStepUnknown,

        @Meaning(
                en =
                        "What the turnover lacks to the next step, or to the last one where all have passed; 0 if nothing.",
                unit = "million USD",
                knownIf = "figuresKnown")
        int gapMillionUsd,

        @Meaning(
                en = "What the projects and opportunities that people settled would add in a year.",
                unit = "million USD")
        int expectedMillionUsd,

        @Meaning(en = "The year of the next step, or of the last one where all have passed.", unit = "year")
        int dueYear)
        implements Fact {}
