package org.jointroadmap.fact;

/** A project in preparation, at the gate before its pilot batch. */
@Meaning(en = "A project in preparation, at the gate before its pilot batch.")
public record PlannedProject(
        @Meaning(en = "The project, such as project/P-7.") String subject,
        @Meaning(en = "True if a site is found.") boolean site,
        @Meaning(en = "True if its funding is settled.") boolean funding,

        @Meaning(en = "True if the product is certified or needs no certificate.")
        boolean certification,

        @Meaning(en = "True if a localisation plan is agreed.")
        boolean localisationPlan,

        @Meaning(en = "The share of local content that the plan promises.", unit = "percent")
        int localContentPercent)
        implements Fact {}
