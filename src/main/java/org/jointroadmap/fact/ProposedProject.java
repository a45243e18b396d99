package org.jointroadmap.fact;

/** A proposal at the gate before its assessment. */
@Meaning(en = "A proposal at the gate before its assessment. A text that is absent is \"\".")
public record ProposedProject(
        @Meaning(en = "The project, such as project/P-7.") String subject,
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
        boolean partnerOrganisation)
        implements Fact {}
