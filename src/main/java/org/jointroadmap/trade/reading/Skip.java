package org.jointroadmap.trade.reading;

import java.util.Locale;

/** Why a right row is not for the figures. */
public enum Skip {
    THIRD_COUNTRY,
    AGGREGATION_LEVEL,
    BREAKDOWN,
    RE_EXPORT,
    RE_IMPORT,
    DUPLICATE,
    /** A flow is listed gross and net; one of them counts. */
    LISTED_TWICE,
    OTHER_CLASSIFICATION,
    WORLD,
    SPECIAL_AREA;

    /** How the API writes it: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
