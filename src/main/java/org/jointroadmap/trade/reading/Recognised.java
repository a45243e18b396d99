package org.jointroadmap.trade.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param entry name within an archive, "" if the file is none
 * @param format such as comtrade-47, baci or wits
 * @param publisher UN Comtrade, BACI or WITS
 * @param valuation FOB, or CIF-FOB where imports are CIF and exports FOB
 * @param classification H0 to H6 if the file's name or a comment says so for all rows, else null
 */
public record Recognised(
        String entry,
        String format,
        String publisher,
        String valuation,
        @Nullable String classification) {
    private static final String RECONCILED = "baci";

    /** Whether it has one figure for both ends of each flow, of all countries. */
    public boolean isReconciled() {
        return format.equals(RECONCILED);
    }
}
