package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer could have bought from its partner in a period instead of from excluded partners. Values in US dollars,
 * FOB; means of three years where there are three.
 *
 * @param period the newest year of the figures
 * @param years 1 or 3
 * @param valueUsd the smaller of {@code thirdUsd} and {@code spareUsd}
 * @param thirdUsd what the buyer imported from excluded partners
 * @param spareUsd what the partner sold elsewhere, damped by what it imports of the product itself
 * @param importsUsd what the buyer imported from anybody
 * @param partnerUsd of it from the partner
 * @param exportsUsd what the partner sold to anybody
 * @param partnerImportsUsd what the partner bought itself
 * @param thirdUnitValue US dollars per kilogram; null where weights are not known
 * @param rca Balassa's index of the partner; null where the world's totals are not known
 */
public record Opportunity(
        OpportunityId id,
        String period,
        int years,
        String source,
        BigDecimal valueUsd,
        BigDecimal thirdUsd,
        BigDecimal spareUsd,
        BigDecimal importsUsd,
        BigDecimal partnerUsd,
        BigDecimal exportsUsd,
        BigDecimal partnerImportsUsd,
        @Nullable BigDecimal valueKg,
        @Nullable BigDecimal thirdKg,
        @Nullable BigDecimal spareKg,
        @Nullable BigDecimal thirdUnitValue,
        @Nullable BigDecimal partnerUnitValue,
        @Nullable BigDecimal rca,
        Set<Caveat> caveats) {

    public Opportunity {
        caveats = Set.copyOf(caveats);
    }

    /** How many come, go or have other figures. */
    public static int differing(Map<OpportunityId, Opportunity> before, Map<OpportunityId, Opportunity> now) {
        Set<OpportunityId> all = new HashSet<>(before.keySet());
        all.addAll(now.keySet());
        return (int) all.stream()
                .filter(id -> !Objects.equals(before.get(id), now.get(id)))
                .count();
    }
}
