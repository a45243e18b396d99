package org.jointroadmap.fact;

/** What an organisation leads and how it gets on. */
@Meaning(en = "What an organisation leads in the standing edition, and how it gets on.")
public record OrganisationLoad(
        @Meaning(en = "The organisation, such as organisation/12.")
        String subject,

        @Meaning(en = "Its side, such as BLR.") String side,
        @Meaning(en = "Its English name.") String name,

        @Meaning(en = "How many of its roadmap items are open.", unit = "items")
        int openItems,

        @Meaning(en = "How many of these are late.", unit = "items")
        int lateItems,

        @Meaning(en = "How many of these escalate.", unit = "items")
        int escalations,

        @Meaning(
                en = "How many of its items that were due by now are delivered; 100 if none was due.",
                unit = "percent",
                most = 100)
        int deliveredPercent)
        implements Fact {}
