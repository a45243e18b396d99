package org.jointroadmap.fact;

import java.util.List;

/** A handed-over project that is not over, among the facts of the roadmap item that it carries out. */
@Meaning(
        en = "A handed-over project that is not over, among the facts of the roadmap item that it carries out; an item"
                + " can have several.")
public record ItemProject(
        @Meaning(en = "The item whose project it is, such as item/2.4.")
        String subject,

        @Meaning(en = "Its own number, such as P-7.") String project,
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
        Answers answers)
        implements Fact, WithAnswers {
    public ItemProject {
        hsChapters = List.copyOf(hsChapters);
    }

    /** A running project as a fact of its item. */
    public static ItemProject of(RunningProject project, String itemSubject) {
        return new ItemProject(
                itemSubject,
                Subject.of(project.subject()).id(),
                project.title(),
                project.lifecycle(),
                project.stage(),
                project.status(),
                project.suspended(),
                project.daysSuspended(),
                project.proposer(),
                project.item(),
                project.hsChapters(),
                project.timesReturned(),
                project.daysInStage(),
                project.reports(),
                project.daysSinceReport(),
                project.answers());
    }
}
