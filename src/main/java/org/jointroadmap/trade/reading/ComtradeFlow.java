package org.jointroadmap.trade.reading;

import java.util.Locale;

/** What a row of UN Comtrade counts, by its code or its words. */
enum ComtradeFlow {
    IMPORT,
    EXPORT,
    /** Part of the exports. */
    RE_EXPORT,
    /** Part of the imports. */
    RE_IMPORT,
    UNKNOWN;

    /** A code of the new layout, a number of the legacy one, or, where that is always 0, its text. */
    static ComtradeFlow of(String code, String text) {
        ComtradeFlow byCode = of(code);
        return byCode == UNKNOWN && (code.isEmpty() || code.equals("0")) ? of(text) : byCode;
    }

    private static ComtradeFlow of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "M", "1", "IMPORT", "IMPORTS" -> IMPORT;
            case "X", "2", "EXPORT", "EXPORTS" -> EXPORT;
            case "RX", "DX", "XOP", "XIP", "3", "RE-EXPORT", "RE-EXPORTS" -> RE_EXPORT;
            case "RM", "FM", "MIP", "MOP", "4", "RE-IMPORT", "RE-IMPORTS" -> RE_IMPORT;
            default -> UNKNOWN;
        };
    }
}
