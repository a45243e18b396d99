package org.jointroadmap.workflow;

import java.util.Set;

/** The names of the model {@code import-substitution}; its business key is the opportunity's subject. */
public final class ImportSubstitutionProcess {
    public static final String KEY = "import-substitution";

    /** Somebody decided on the page, or what was to be looked at is gone. */
    public static final String OVER = "opportunity-over";

    /** The buyer. */
    public static final Variable<String> OWNER = Variable.text("owner");

    public static final Variable<String> PARTNER = Variable.text("partner");

    public static final Variable<Boolean> ASKED = Variable.truth("asked");
    public static final Variable<Boolean> FOUND = Variable.truth("found");
    public static final Variable<Boolean> TAKEN = Variable.truth("taken");
    public static final Variable<Boolean> JOINT = Variable.truth("joint");

    /** Why, and by whose login, it was decided so; shared by both sides from then on. */
    public static final Variable<String> REASON = Variable.text("reason");

    public static final Variable<String> DECIDED_BY = Variable.text("decidedBy");

    /** Number of the roadmap item that the project is to carry out, "" if none. */
    public static final Variable<String> ITEM = Variable.text("roadmapItem");

    public static final String PRODUCT = "product";
    public static final String VALUE = "opportunityValue";
    public static final String THIRD = "thirdImports";
    public static final String SPARE = "spareCapacity";
    public static final String UNIT_VALUES = "unitValues";
    public static final String CAVEATS = "caveats";
    public static final String SUPPLIERS = "suppliers";
    public static final String OFFER = "offer";
    public static final String DECISION = "decision";

    static final Declaration DECLARATION = new Declaration(
            KEY,
            Set.of(ASKED, FOUND, TAKEN, JOINT),
            Set.of(OVER),
            Set.of(
                    PRODUCT,
                    VALUE,
                    THIRD,
                    SPARE,
                    UNIT_VALUES,
                    CAVEATS,
                    SUPPLIERS,
                    OFFER,
                    DECISION,
                    ASKED.name(),
                    FOUND.name(),
                    REASON.name(),
                    ITEM.name()));

    private ImportSubstitutionProcess() {}
}
