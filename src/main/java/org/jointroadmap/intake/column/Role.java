package org.jointroadmap.intake.column;

/** What a column holds. */
public enum Role {
    NUMBER,
    SECTION,
    TITLE,
    RESULT,
    /** Who answers. */
    LEAD,
    /** Who does it; the first one answers where no other column says who. */
    EXECUTORS,
    /** Who helps. */
    HELPERS,
    DUE,
    /** A day of which the heading does not say that something is due. */
    DAY,
    START,
    END,
    SIDE,
    /** Money, remarks, what has become of it: known, and not taken in. */
    OTHER
}
