package org.jointroadmap.opportunity;

import org.jointroadmap.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities are wanted; null leaves a filter out.
 *
 * @param period null for the newest of each buyer and partner
 * @param chapter first digits of the HS code
 * @param leastUsd smallest value
 * @param flagged true for those with a standing flag, false for those without
 * @param step such as dismissed
 * @param q part of the code or of a product's name in either language
 */
public record OpportunityQuery(
        @Nullable String buyer,
        @Nullable String partner,
        @Nullable String period,
        @Nullable String chapter,
        @Nullable Long leastUsd,
        @Nullable Boolean flagged,
        @Nullable Step step,
        @Nullable String q,
        @Nullable String after,
        int limit) {
    /** @throws org.jointroadmap.Refused for what cannot be read */
    public OpportunityQuery {
        Wanted.country("buyer", buyer);
        Wanted.country("partner", partner);
        Wanted.period("period", period);
    }
}
