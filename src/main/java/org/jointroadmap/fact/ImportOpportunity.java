package org.jointroadmap.fact;

/** What a buyer imports from excluded partners although its partner makes it. */
@Meaning(
        en = "A product that a buyer imports from excluded partners although its partner makes it. Means of three"
                + " years where there are three.")
public record ImportOpportunity(
        @Meaning(en = "Buyer, partner and HS code, such as opportunity/AZE-BLR-870190.")
        String subject,

        @Meaning(en = "The buying party, such as AZE.") String buyer,

        @Meaning(en = "The party that makes it, such as BLR.")
        String partner,

        @Meaning(en = "The six digits of HS 2017.") String hsCode,

        @Meaning(en = "The first two digits of the HS code.")
        String chapter,

        @Meaning(
                en = "What could be bought from the partner instead: the smaller of the next two.",
                unit = "thousand USD",
                knownIf = "years")
        int valueThousandUsd,

        @Meaning(en = "What the buyer imports from excluded partners.", unit = "thousand USD", knownIf = "years")
        int thirdThousandUsd,

        @Meaning(
                en = "What the partner sells elsewhere, damped by what it imports itself.",
                unit = "thousand USD",
                knownIf = "years")
        int spareThousandUsd,

        @Meaning(
                en = "The excluded partners' share of all that the buyer imports of the product.",
                unit = "percent",
                knownIf = "years")
        int thirdSharePercent,

        @Meaning(
                en = "How much of the imports from excluded partners the partner's spare capacity covers; at most 999.",
                unit = "percent",
                knownIf = "thirdThousandUsd")
        int sparePercent,

        @Meaning(
                en =
                        "The partner's unit value as a share of that of the excluded partners; 0 if weights are not known.",
                unit = "percent",
                unknown = "0")
        int unitValuePercent,

        @Meaning(
                en = "The partner's revealed comparative advantage times 100; -1 if it is not known.",
                unit = "percent",
                unknown = "-1",
                least = -1)
        int rcaPercent,

        @Meaning(
                en = "How many years the figures are the mean of: 1 or 3; 0 if there are none any more.",
                unit = "years",
                unknown = "0")
        int years,

        @Meaning(en = "True if the partner imports the product too, so that it may only pass it on.")
        boolean reExports,

        @Meaning(en = "True if the code stands for several of HS 2017.")
        boolean splitCode,

        @Meaning(en = "True if people decided to switch, or made a project of it.")
        boolean settled,

        @Meaning(en = "True if people dismissed it.") boolean dismissed,

        @Meaning(
                en = "How far the value is from what it was at the decision, up or down; 0 before a decision.",
                unit = "percent",
                knownIf = {"settled", "dismissed"})
        int changePercent,

        @Meaning(
                en =
                        "How long the answer of the side that was asked has been overdue, by its calendar; 0 if it is not.",
                unit = "working days")
        int daysUnanswered,

        @Meaning(en = "The first four digits of the HS code.")
        String heading,

        @Meaning(
                en = "How much more the buyer imports from excluded partners than in the period before, negative if"
                        + " less; 0 if that is not known. At most 999.",
                unit = "percent",
                unknown = "0",
                least = -100,
                most = 999)
        int growthPercent,

        @Meaning(
                en =
                        "The value as a share of what the turnover lacks to the next step of the target; 0 if nothing lacks."
                                + " At most 999.",
                unit = "percent",
                unknown = "0")
        int percentOfTargetGap,

        @Meaning(en = "True if a project that is not over was made of it.")
        boolean hasProject)
        implements Fact {}
