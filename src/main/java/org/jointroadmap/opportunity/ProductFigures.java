package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jointroadmap.trade.flow.Flows;
import org.jointroadmap.trade.flow.Flows.CountryYear;
import org.jointroadmap.trade.meaning.Valuation;
import org.springframework.stereotype.Component;

/** What a buyer bought of one product in the newest year or three: also where nothing is left to substitute. */
@Component
class ProductFigures {
    private final Flows flows;
    private final MarketReading markets;

    ProductFigures(Flows flows, MarketReading markets) {
        this.flows = flows;
        this.markets = markets;
    }

    /** FOB, in means of three years where there are three, like the opportunity's own figures. */
    Sums of(OpportunityId id, int period) {
        List<Integer> known = markets.years();
        boolean three = known.contains(period - 1) && known.contains(period - 2);
        int first = three ? period - 2 : period;
        Set<String> excluded = markets.excludedToday(id.buyer());
        Amount third = new Amount();
        Amount partner = new Amount();
        for (CountryYear bought : flows.suppliers(id.buyer(), id.hsCode())) {
            if (bought.year() >= first && bought.year() <= period) {
                add(third, bought, excluded.contains(bought.country()));
                add(partner, bought, bought.country().equals(id.partner()));
            }
        }
        BigDecimal years = BigDecimal.valueOf(three ? 3 : 1);
        return new Sums(
                third.usd().divide(years, Amount.PRECISION), partner.usd().divide(years, Amount.PRECISION));
    }

    private static void add(Amount amount, CountryYear bought, boolean counts) {
        if (counts) {
            amount.add(bought.valueUsd().movePointRight(3).longValueExact(), bought.valuation() == Valuation.CIF, null);
        }
    }

    record Sums(BigDecimal thirdUsd, BigDecimal partnerUsd) {}
}
