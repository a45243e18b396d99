package org.jointroadmap.fact;

/** How an edition of the roadmap gets on as a whole. */
@Meaning(en = "How an edition of the roadmap gets on as a whole.")
public record RoadmapLoad(
        @Meaning(en = "The edition, such as roadmap/2026.") String subject,

        @Meaning(en = "The side whose secretariat answers for it, such as BLR.")
        String side,

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
