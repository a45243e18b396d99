package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.trade.flow.WorldTrade;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer could have bought from its partner instead of from excluded partners u:
 *
 * <pre>
 * third = Σ imports(buyer from u), FOB
 * spare = max(0, exports(partner) − exports(partner to buyer)) · min(1, exports(partner) / imports(partner))
 * value = min(third, spare)
 * </pre>
 *
 * of a product, in means over the years given; likewise in kilograms.
 */
public final class OpportunityFormula {
    private final List<String> parties;
    private final List<Markets> years;
    private final WorldTrade.@Nullable Totals world;
    private final Set<Integer> suppressedChapters = new HashSet<>();

    /**
     * @param years of the period, the newest last: one or three
     * @param world what the partner's advantage is compared with, null if it is not known
     */
    public OpportunityFormula(List<String> parties, List<Markets> years, WorldTrade.@Nullable Totals world) {
        this.parties = parties;
        this.years = years;
        this.world = world;
        years.forEach(year -> year.all().keySet().stream()
                .filter(code -> code % 10_000 == 9999)
                .forEach(code -> suppressedChapters.add(code / 10_000)));
    }

    /** Every opportunity with a value above zero, in no order. */
    public List<Opportunity> of(int buyer) {
        Set<Integer> codes = new HashSet<>();
        years.forEach(year -> codes.addAll(year.all().keySet()));
        List<Opportunity> found = new ArrayList<>();
        codes.forEach(code -> of(buyer, code).ifPresent(found::add));
        return found;
    }

    private Optional<Opportunity> of(int buyer, int code) {
        int partner = 1 - buyer;
        Market market = market(code);
        if (market.third[buyer].isNothing() || market.exports[partner].isNothing() || code % 10_000 == 9999) {
            return Optional.empty();
        }
        BigDecimal third = mean(market.third[buyer].usd());
        BigDecimal exports = mean(market.exports[partner].usd());
        BigDecimal bought = mean(market.imports[partner].usd());
        BigDecimal spare = spare(exports, mean(market.toPartner[partner].usd()), bought);
        BigDecimal value = third.min(spare);
        if (value.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal thirdKg = meanOrNull(market.third[buyer].kilograms());
        BigDecimal spareKg = spareKg(market, partner);
        return Optional.of(new Opportunity(
                new OpportunityId(parties.get(buyer), parties.get(partner), String.format(Locale.ROOT, "%06d", code)),
                String.valueOf(newest().source().year()),
                years.size(),
                newest().source().source(),
                stored(value),
                stored(third),
                stored(spare),
                stored(mean(market.imports[buyer].usd())),
                stored(mean(market.fromPartner[buyer].usd())),
                stored(exports),
                stored(bought),
                thirdKg == null || spareKg == null ? null : thirdKg.min(spareKg),
                thirdKg,
                spareKg,
                unitValue(market.third[buyer].unitValue()),
                unitValue(market.exports[partner].unitValue()),
                advantage(code, partner),
                caveats(market, buyer, code, exports, bought)));
    }

    /** The product over all years of the period. */
    private Market market(int code) {
        Market sum = new Market();
        years.forEach(year -> {
            Market market = year.find(code);
            if (market != null) {
                sum.add(market);
            }
        });
        return sum;
    }

    /** The damping keeps goods that are only passed on from counting; it cannot keep out all of them. */
    private static BigDecimal spare(BigDecimal exports, BigDecimal toBuyer, BigDecimal bought) {
        BigDecimal free = exports.subtract(toBuyer).max(BigDecimal.ZERO);
        return bought.compareTo(exports) <= 0 ? free : free.multiply(exports).divide(bought, Amount.PRECISION);
    }

    private @Nullable BigDecimal spareKg(Market market, int partner) {
        BigDecimal exports = meanOrNull(market.exports[partner].kilograms());
        Amount sold = market.toPartner[partner];
        Amount bought = market.imports[partner];
        BigDecimal toBuyer = sold.isNothing() ? BigDecimal.ZERO : meanOrNull(sold.kilograms());
        BigDecimal imports = bought.isNothing() ? BigDecimal.ZERO : meanOrNull(bought.kilograms());
        return exports == null || toBuyer == null || imports == null ? null : stored(spare(exports, toBuyer, imports));
    }

    private @Nullable BigDecimal advantage(int code, int partner) {
        Market newest = newest().find(code);
        if (world == null || newest == null) {
            return null;
        }
        return world.advantage(code, newest.exports[partner].usd())
                .map(index -> index.setScale(4, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private Set<Caveat> caveats(Market market, int buyer, int code, BigDecimal exports, BigDecimal bought) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        add(caveats, Caveat.RE_EXPORT, bought.compareTo(exports) > 0);
        add(
                caveats,
                Caveat.MIRROR,
                years.stream().anyMatch(year -> year.isMirrored(buyer) || year.isMirrored(1 - buyer)));
        add(caveats, Caveat.SUPPRESSED, suppressedChapters.contains(code / 10_000) || suppressedChapters.contains(99));
        add(caveats, Caveat.ONE_YEAR, years.size() == 1);
        add(caveats, Caveat.MIXED_REVISIONS, market.otherEdition);
        add(caveats, Caveat.SPLIT_CODE, market.splitCode);
        return caveats;
    }

    private static void add(Set<Caveat> caveats, Caveat caveat, boolean applies) {
        if (applies) {
            caveats.add(caveat);
        }
    }

    private Markets newest() {
        return years.get(years.size() - 1);
    }

    private BigDecimal mean(BigDecimal sum) {
        return years.size() == 1 ? sum : sum.divide(BigDecimal.valueOf(years.size()), Amount.PRECISION);
    }

    private @Nullable BigDecimal meanOrNull(@Nullable BigDecimal sum) {
        return sum == null ? null : stored(mean(sum));
    }

    private static BigDecimal stored(BigDecimal exact) {
        return exact.setScale(3, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal unitValue(@Nullable BigDecimal exact) {
        return exact == null ? null : exact.setScale(4, RoundingMode.HALF_UP);
    }
}
