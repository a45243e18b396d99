package org.jointroadmap.opportunity;

import java.util.Locale;

/** How far people have come with an opportunity. */
public enum Step {
    /** Nobody was asked. */
    NONE,
    /** The buyer's coordinator looks at the figures. */
    TRIAGE,
    /** The partner's coordinator looks for suppliers. */
    ASKED,
    /** The buyer's coordinator has an offer to decide about. */
    OFFERED,
    SWITCHED,
    PROJECT,
    DISMISSED;

    public boolean isDecided() {
        return this == SWITCHED || this == PROJECT || this == DISMISSED;
    }

    public boolean isUnderWay() {
        return this == TRIAGE || this == ASKED || this == OFFERED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
