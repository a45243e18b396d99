package org.jointroadmap.trade.reading;

import org.jointroadmap.trade.meaning.KnownCodes;

/** Reads a code of the Harmonized System from a cell. */
final class HsCodes {
    /** It is a total, a chapter or a heading. */
    static final int OTHER_LEVEL = -1;

    /** It is no code. */
    static final int WRONG = -2;

    /** More than six digits: a national code. */
    static final int TOO_LONG = -3;

    /** Six digits that no edition of the classification has. */
    static final int OF_NO_EDITION = -4;

    private HsCodes() {}

    /**
     * The six digits as a number.
     *
     * @param saysSix whether the row says that its code has six digits; five have lost their leading zero anyway, since
     *     no level has five, while three and one are a heading and a chapter that have
     */
    static int read(Cells cells, int cell, boolean saysSix, RowSink sink) {
        int length = cells.length(cell);
        int code = cells.whole(cell);
        if (code < 0) {
            String text = cells.text(cell);
            if (text.matches("\\d{7,}")) {
                return TOO_LONG;
            }
            return text.equalsIgnoreCase("TOTAL") || text.matches("(?i)AG\\d|ALL") ? OTHER_LEVEL : WRONG;
        }
        if (length > 6) {
            return TOO_LONG;
        }
        if (length == 6 || length == 5) {
            return known(code, length == 5, sink);
        }
        return length == 2 || length == 4 || !saysSix ? OTHER_LEVEL : WRONG;
    }

    private static int known(int code, boolean repaired, RowSink sink) {
        if (!KnownCodes.has(code)) {
            return OF_NO_EDITION;
        }
        if (repaired) {
            sink.repaired();
        }
        return code;
    }
}
