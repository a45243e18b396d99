package org.jointroadmap.trade.flow;

import java.math.BigDecimal;
import org.jointroadmap.trade.meaning.Valuation;
import org.jspecify.annotations.Nullable;

/**
 * What one country sold another of one product in one period, as one of them reported it.
 *
 * @param period 2024, or 202406 for a month
 * @param classification edition of the Harmonized System that the code is of: H5 unless it could not be converted
 * @param splitCode the code of an older or newer edition stands for several of H5, or parts of them
 * @param summedParts the file had only break-downs, which were added up
 */
public record Flow(
        long id,
        String exporter,
        String importer,
        String hsCode,
        String period,
        String reporter,
        BigDecimal valueUsd,
        Valuation valuation,
        @Nullable BigDecimal quantityKg,
        String source,
        String classification,
        boolean splitCode,
        boolean summedParts) {

    public int year() {
        return Integer.parseInt(period.substring(0, 4));
    }

    /** Of a whole year, not of a month. */
    public boolean isOfYear() {
        return period.length() == 4;
    }
}
