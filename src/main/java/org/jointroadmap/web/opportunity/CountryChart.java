package org.jointroadmap.web.opportunity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointroadmap.trade.Countries;
import org.jointroadmap.trade.Flows.CountryYear;
import org.jointroadmap.web.chart.StackedBars;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;

/** Trade with countries by year: the largest six by name, the others together. */
@Component
class CountryChart {
    private static final int NAMED = 6;
    private static final int OTHERS_TONE = 7;

    private final Countries countries;
    private final Texts texts;

    CountryChart(Countries countries, Texts texts) {
        this.countries = countries;
        this.texts = texts;
    }

    StackedBars of(String title, List<CountryYear> trade, Locale language) {
        List<Integer> years =
                List.copyOf(trade.stream().map(CountryYear::year).collect(Collectors.toCollection(TreeSet::new)));
        List<String> largest = largest(trade);
        List<StackedBars.Part> parts = new ArrayList<>();
        for (int number = 0; number < Math.min(NAMED, largest.size()); number++) {
            String country = largest.get(number);
            parts.add(new StackedBars.Part(
                    countries.name(country, language), number, values(trade, years, List.of(country))));
        }
        if (largest.size() > NAMED) {
            parts.add(new StackedBars.Part(
                    texts.get("opportunity.others"),
                    OTHERS_TONE,
                    values(trade, years, largest.subList(NAMED, largest.size()))));
        }
        return new StackedBars(
                title,
                texts.get("opportunity.value"),
                years.stream().map(String::valueOf).toList(),
                parts);
    }

    private static List<String> largest(List<CountryYear> trade) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        trade.forEach(one -> sums.merge(one.country(), one.valueUsd(), BigDecimal::add));
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Thousands of US dollars, year by year. */
    private static List<Double> values(List<CountryYear> trade, List<Integer> years, List<String> of) {
        return years.stream()
                .map(year -> trade.stream()
                        .filter(one -> one.year() == year && of.contains(one.country()))
                        .mapToDouble(one -> one.valueUsd().doubleValue() / 1000)
                        .sum())
                .toList();
    }
}
