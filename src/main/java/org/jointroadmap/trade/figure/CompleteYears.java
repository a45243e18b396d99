package org.jointroadmap.trade.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jspecify.annotations.Nullable;

/**
 * Which years are complete: those with at least {@value #PERCENT} % of the value of the newest complete year before, of
 * whichever source counts for that one; where none is before, of what another source holds for the same year; where there is
 * neither, every year.
 */
final class CompleteYears {
    private static final int PERCENT = 70;
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(PERCENT, 2);

    private CompleteYears() {}

    static boolean isEnough(BigDecimal value, BigDecimal base) {
        return value.compareTo(base.multiply(ENOUGH)) >= 0;
    }

    /** @param years by year, the sources in the order in which they count */
    static Map<Integer, List<YearSource>> of(Map<Integer, List<YearSource>> years) {
        Map<Integer, List<YearSource>> complete = new TreeMap<>();
        @Nullable BigDecimal before = null;
        for (Map.Entry<Integer, List<YearSource>> year : new TreeMap<>(years).entrySet()) {
            @Nullable BigDecimal base = before;
            List<YearSource> enough = year.getValue().stream()
                    .filter(source -> isComplete(source, base, year.getValue()))
                    .toList();
            if (!enough.isEmpty()) {
                complete.put(year.getKey(), enough);
                before = enough.get(0).valueUsd();
            }
        }
        return complete;
    }

    private static boolean isComplete(YearSource source, @Nullable BigDecimal before, List<YearSource> ofTheYear) {
        Optional<BigDecimal> base = Optional.ofNullable(before).or(() -> ofTheYear.stream()
                .filter(other -> !other.source().equals(source.source()))
                .map(YearSource::valueUsd)
                .max(Comparator.naturalOrder()));
        return base.map(known -> isEnough(source.valueUsd(), known)).orElse(true);
    }
}
