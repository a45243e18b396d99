package org.jointroadmap.workflow.procedure;

/** The fields of forms about an opportunity that say what it is, and those that change it. */
public final class OpportunityFields {
    /** Who could supply it: kept with the opportunity. */
    public static final String SUPPLIERS = "suppliers";

    /** What the buyer was offered: kept with the opportunity. */
    public static final String OFFER = "offer";

    /** Why it was decided so. */
    public static final String REASON = "reason";

    /** Number of the roadmap item that a project of it is to carry out. */
    public static final String ITEM = "roadmapItem";

    static final String PRODUCT = "product";
    static final String VALUE = "opportunityValue";
    static final String THIRD = "thirdImports";
    static final String SPARE = "spareCapacity";
    static final String UNIT_VALUES = "unitValues";
    static final String CAVEATS = "caveats";

    private OpportunityFields() {}
}
