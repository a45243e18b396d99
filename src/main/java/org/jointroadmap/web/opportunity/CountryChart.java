package org.jointroadmap.web.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jointroadmap.trade.flow.Flows.CountryYear;
import org.jointroadmap.trade.product.Countries;
import org.jointroadmap.web.chart.SortedBars;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;

/** Trade with countries in the newest year, in thousands of US dollars: the largest by name, the others together. */
@Component
class CountryChart {
    private static final int NAMED = 8;

    private final Countries countries;
    private final Texts texts;

    CountryChart(Countries countries, Texts texts) {
        this.countries = countries;
        this.texts = texts;
    }

    /** @param excluded countries that are told apart */
    SortedBars of(String title, List<CountryYear> trade, Set<String> excluded, Locale language) {
        int newest = newest(trade);
        List<CountryYear> sorted = trade.stream()
                .filter(one -> one.year() == newest)
                .sorted(Comparator.comparing(CountryYear::valueUsd).reversed())
                .toList();
        List<SortedBars.Bar> bars = new ArrayList<>();
        sorted.stream().limit(NAMED).forEach(one -> bars.add(bar(one, excluded.contains(one.country()), language)));
        List<CountryYear> others = sorted.subList(Math.min(NAMED, sorted.size()), sorted.size());
        if (!others.isEmpty()) {
            double sum = others.stream().mapToDouble(CountryChart::thousands).sum();
            bars.add(new SortedBars.Bar(texts.get("opportunity.others", others.size()), sum, false, true));
        }
        return new SortedBars(title, bars);
    }

    /** 0 if there is no trade. */
    static int newest(List<CountryYear> trade) {
        return trade.stream().mapToInt(CountryYear::year).max().orElse(0);
    }

    private SortedBars.Bar bar(CountryYear one, boolean excluded, Locale language) {
        String name = countries.name(one.country(), language);
        return new SortedBars.Bar(
                excluded ? name + " · " + texts.get("opportunity.excluded") : name, thousands(one), excluded, false);
    }

    private static double thousands(CountryYear one) {
        return one.valueUsd().doubleValue() / 1000;
    }
}
