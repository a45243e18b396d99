package org.jointroadmap.fact;

/** A project that is neither closed nor withdrawn. */
@Meaning(en = "A project that is neither closed nor withdrawn.")
public record RunningProject(
        @Meaning(en = "The project, such as project/P-7.") String subject,
        @Meaning(en = "Its title.") String title,

        @Meaning(en = "The key of its lifecycle, such as joint-production.")
        String lifecycle,

        @Meaning(en = "The stage of its lifecycle; proposal before the first.")
        String stage,

        @Meaning(en = "running, returned or suspended.") String status,
        @Meaning(en = "True while it is suspended.") boolean suspended,

        @Meaning(en = "The side that proposed it, such as BLR.")
        String proposer,

        @Meaning(en = "The number of the roadmap item that it carries out, \"\" if none.")
        String item,

        @Meaning(en = "How long it has been in this stage, by the proposing side's calendar.", unit = "working days")
        int daysInStage,

        @Meaning(en = "How often it has reported.", unit = "times")
        int reports,

        @Meaning(
                en = "How long ago it last reported, by the proposing side's calendar; counted from the start of the"
                        + " stage before the first report, 0 in a stage that asks for none.",
                unit = "working days",
                knownIf = {"reports", "daysSinceReport"})
        int daysSinceReport,

        @Meaning(en = "Those answers of its process that both sides may read: asked as below.")
        Answers answers)
        implements Fact, WithAnswers {}
