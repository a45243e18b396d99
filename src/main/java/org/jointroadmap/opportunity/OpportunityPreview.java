package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What another list of excluded partners would do to the opportunities; nothing is changed. */
@Component
public class OpportunityPreview {
    private static final int LARGEST = 10;

    private final MarketReading markets;

    OpportunityPreview(MarketReading markets) {
        this.markets = markets;
    }

    /** The newest period of a buyer, with the excluded partners of today and with those given. */
    @Transactional(readOnly = true)
    public Effect of(String buyer, Set<String> excluded) {
        int position = markets.parties().indexOf(buyer);
        List<Integer> years = markets.years();
        if (years.isEmpty()) {
            return new Effect("", 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, List.of(), 0);
        }
        int newest = years.get(years.size() - 1);
        Map<String, BigDecimal> before = values(newest, position, markets.excludedToday(buyer));
        Map<String, BigDecimal> after = values(newest, position, excluded);
        List<Shift> shifts = shifts(before, after);
        List<Shift> largest = shifts.stream().limit(LARGEST).toList();
        return new Effect(
                String.valueOf(newest),
                before.size(),
                sum(before),
                after.size(),
                sum(after),
                largest,
                shifts.size() - largest.size());
    }

    private Map<String, BigDecimal> values(int year, int buyer, Set<String> excluded) {
        List<Set<String>> each = new ArrayList<>(List.of(Set.of(), Set.of()));
        each.set(buyer, excluded);
        return markets.open(each).opportunities(year, buyer).stream()
                .collect(Collectors.toMap(
                        found -> found.id().hsCode(), Opportunity::valueUsd, (a, b) -> a, TreeMap::new));
    }

    private static List<Shift> shifts(Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .map(code -> new Shift(
                        code, before.getOrDefault(code, BigDecimal.ZERO), after.getOrDefault(code, BigDecimal.ZERO)))
                .filter(shift -> shift.size().signum() > 0)
                .sorted(Comparator.comparing(Shift::size).reversed())
                .toList();
    }

    private static BigDecimal sum(Map<String, BigDecimal> values) {
        return values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Before and after.
     *
     * @param period "" if there are no figures yet
     * @param largest the opportunities whose value changes most, at most ten
     * @param leftOut how many others change
     */
    public record Effect(
            String period,
            int countBefore,
            BigDecimal valueBeforeUsd,
            int countAfter,
            BigDecimal valueAfterUsd,
            List<Shift> largest,
            int leftOut) {}

    public record Shift(String hsCode, BigDecimal beforeUsd, BigDecimal afterUsd) {
        BigDecimal size() {
            return afterUsd.subtract(beforeUsd).abs();
        }
    }
}
