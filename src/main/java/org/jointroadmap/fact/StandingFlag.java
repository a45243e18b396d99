package org.jointroadmap.fact;

/** A flag that stands for the subject, also one that was raised a moment ago. */
@Meaning(en = "A flag that stands for the subject, also one that was raised a moment ago.")
public record StandingFlag(
        @Meaning(en = "The item, project, opportunity, target, organisation or roadmap.")
        String subject,

        @Meaning(en = "The name of the rule that raised it.")
        String rule,

        @Meaning(en = "INFO, WARNING or CRITICAL.") Severity severity,

        @Meaning(en = "How long it has stood, by the owner's calendar.", unit = "working days")
        int days)
        implements Fact {}
