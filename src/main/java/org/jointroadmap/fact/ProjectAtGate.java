package org.jointroadmap.fact;

/** A project at a gate of its lifecycle. */
@Meaning(
        en = "A project at a gate: the step of its lifecycle that asks what is still lacking. A text that is absent"
                + " is \"\".")
public record ProjectAtGate(
        @Meaning(en = "The project, such as project/P-7.") String subject,

        @Meaning(en = "The gate: the id of its step in the model, such as check-readiness.")
        String gate,

        @Meaning(en = "The key of its lifecycle, such as joint-production.")
        String lifecycle,

        @Meaning(en = "The side that proposed it, such as BLR.")
        String proposer,

        @Meaning(en = "Its title.") String title,
        @Meaning(en = "What it is about.") String summary,

        @Meaning(en = "The number of the roadmap item that it carries out, \"\" if none.")
        String item,

        @Meaning(en = "The length of the title.", unit = "characters")
        int titleLength,

        @Meaning(en = "The length of the summary.", unit = "characters")
        int summaryLength,

        @Meaning(en = "How many HS codes it names.", unit = "codes")
        int hsCodes,

        @Meaning(en = "True if an organisation of the other side is named.")
        boolean partnerOrganisation,

        @Meaning(en = "How many files its page holds that the proposing side may read.", unit = "files")
        int documents,

        @Meaning(en = "All answers of its process, whoever gave them: asked as below.")
        Answers answers)
        implements Fact, WithAnswers {}
