package org.jointroadmap.due.part;

/** What words can say about a day or a period. */
public enum Piece {
    /** A number whose neighbour says of what: 1–15 March. */
    BARE,
    /** Of the month; -1 is its last. */
    DAY,
    MONTH,
    QUARTER,
    HALF,
    /** Ten days of a month. */
    DECADE,
    /** So many months from the year's beginning. */
    MONTHS_OF_YEAR,
    YEAR,
    /** The year as seen from the plan's or the document's: -1, 0, 1. */
    YEAR_SHIFT,
    MONTH_SHIFT,
    QUARTER_SHIFT,
    EDGE,
    /** Which weekday of the month, -1 the last; with WEEKDAY. */
    NTH,
    WEEKDAY,
    /** Which working day of the month, -1 the last. */
    WORKDAY
}
