package org.jointroadmap.fact;

import java.util.List;

/** A project that is neither closed nor withdrawn. */
@Meaning(en = "A project that is neither closed nor withdrawn.")
public record RunningProject(
        @Meaning(en = "The project, such as project/P-7.") String subject,
        @Meaning(en = "Its title.") String title,

        @Meaning(en = "The key of its lifecycle, such as joint-production.")
        String lifecycle,

        @Meaning(en = "The stage of its lifecycle; proposal before the first.")
        String stage,

        @Meaning(
                en = "running, returned or suspended.",
                values = {"running", "returned", "suspended"})
        String status,

        @Meaning(en = "True while it is suspended.") boolean suspended,

        @Meaning(
                en = "How long it has been suspended, by the proposing side's calendar; 0 if it is not.",
                unit = "working days")
        int daysSuspended,

        @Meaning(en = "The side that proposed it, such as BLR.")
        String proposer,

        @Meaning(en = "The number of the roadmap item that it carries out, \"\" if none.")
        String item,

        @Meaning(en = "The chapters of its HS codes, such as 87: ask with contains.")
        List<String> hsChapters,

        @Meaning(en = "How often it was returned to its proposer.", unit = "times")
        int timesReturned,

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
        Answers answers,

        @Meaning(
                en =
                        "How late its roadmap item is, by the calendar of the item's lead owner; 0 if it is not or there is none.",
                unit = "working days")
        int itemDaysLate,

        String about)
        implements Fact, WithAnswers {
    public RunningProject {
        hsChapters = List.copyOf(hsChapters);
    }

    /** The same project where it is looked at for something else, such as its item. */
    public RunningProject seenFrom(String other) {
        return new RunningProject(
                subject,
                title,
                lifecycle,
                stage,
                status,
                suspended,
                daysSuspended,
                proposer,
                item,
                hsChapters,
                timesReturned,
                daysInStage,
                reports,
                daysSinceReport,
                answers,
                itemDaysLate,
                other);
    }
}
