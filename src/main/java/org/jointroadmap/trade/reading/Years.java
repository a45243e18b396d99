package org.jointroadmap.trade.reading;

/** Reads years and periods. */
final class Years {
    private static final int FIRST = 1962;
    private static final int LAST = 2075;

    private Years() {}

    /** A year that trade statistics can have; -1 for anything else. */
    static int read(Cells cells, int cell) {
        int year = cells.whole(cell);
        return isYear(year) ? year : -1;
    }

    static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }
}
