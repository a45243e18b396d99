package org.jointroadmap.opportunity;

import java.util.Locale;

/** What a reader of an opportunity's figures must know. */
public enum Caveat {
    /** The partner imports the product too: part of what it sells may be re-exports. */
    RE_EXPORT,
    /** The buyer's or the partner's own figures are missing; those of the other end are used. */
    MIRROR,
    /** Some trade of this chapter is confidential and not in this line. */
    SUPPRESSED,
    /** The figures of one year only. */
    ONE_YEAR,
    /** Figures of several editions of the classification were brought together. */
    MIXED_REVISIONS,
    /** The code stands for several of HS 2017. */
    SPLIT_CODE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
