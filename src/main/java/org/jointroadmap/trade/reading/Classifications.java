package org.jointroadmap.trade.reading;

/** Reads the name of a classification. */
final class Classifications {
    /** The Harmonized System, its edition left open. */
    static final int OPEN = -1;

    /** Another classification, such as SITC or BEC. */
    static final int OTHER = -2;

    /** Services, which are no goods. */
    static final int SERVICES = -3;

    private Classifications() {}

    /** 0 (H0, HS 1992) to 6 (H6, HS 2022), or one of the constants. */
    static int edition(String name) {
        if (name.isEmpty() || name.equalsIgnoreCase("HS")) {
            return OPEN;
        }
        if (name.matches("(?i)H[0-6]")) {
            return name.charAt(1) - '0';
        }
        return name.regionMatches(true, 0, "EB", 0, 2) ? SERVICES : OTHER;
    }
}
