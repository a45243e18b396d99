package org.jointroadmap.fact;

/** A project that is neither closed nor withdrawn. */
@Meaning(en = "A project that is neither closed nor withdrawn.")
public record RunningProject(
        @Meaning(en = "The project, such as project/P-7.") String subject,
        @Meaning(en = "Its title.") String title,

        @Meaning(en = "proposal, assessment, agreement, preparation, pilot or production.")
        String stage,

        @Meaning(en = "True while it is suspended.") boolean suspended,

        @Meaning(en = "How long it has been in this stage, by the proposing side's calendar.", unit = "working days")
        int daysInStage,

        @Meaning(
                en = "How long ago it last reported output and local content, by the proposing side's calendar;"
                        + " counted from the start of production before the first report, 0 before production.",
                unit = "working days",
                knownIf = "stage=production")
        int daysSinceReport)
        implements Fact {}
