package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointroadmap.trade.figure.YearSources;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jointroadmap.trade.flow.MutualTrade.Sum;
import org.jointroadmap.turnover.Turnovers.Point;
import org.jointroadmap.turnover.Turnovers.Series;

/** The turnover of a source, and of a reporter where the source has both sides' figures, from the sums of its periods. */
final class ComputedSeries {
    private final List<Sum> sums;
    private final Map<Integer, List<YearSource>> complete;
    private final TreeMap<YearMonth, Amounts> years = new TreeMap<>();
    private final TreeMap<YearMonth, Amounts> months = new TreeMap<>();

    /** @param complete by year, the sources that have it completely */
    private ComputedSeries(List<Sum> sums, Map<Integer, List<YearSource>> complete) {
        this.sums = sums;
        this.complete = complete;
        sums.forEach(sum -> (sum.isOfYear() ? years : months)
                .merge(sum.end(), new Amounts(sum.valueUsd(), sum.allUsd()), Amounts::plus));
    }

    static Series of(List<Sum> sums, Map<Integer, List<YearSource>> complete) {
        return new ComputedSeries(sums, complete).series();
    }

    private Series series() {
        Sum any = sums.get(0);
        String least =
                sums.stream().map(Sum::least).min(Comparator.naturalOrder()).orElseThrow();
        String most =
                sums.stream().map(Sum::most).max(Comparator.naturalOrder()).orElseThrow();
        TreeMap<YearMonth, Amounts> ends = new TreeMap<>();
        months.keySet().forEach(end -> twelve(end).ifPresent(amounts -> ends.put(end, amounts)));
        ends.putAll(years);
        return new Series(
                any.source(),
                any.reconciled() ? null : any.reporter(),
                least.equals(most) ? least : least + "-" + most,
                false,
                ends.entrySet().stream()
                        .map(end -> new Point(
                                end.getKey(), end.getValue().mutual(), isComplete(end.getKey(), end.getValue()), ""))
                        .toList());
    }

    /** Within a year: if the year before is complete and the twelve months come to enough of it. */
    private boolean isComplete(YearMonth end, Amounts amounts) {
        if (end.getMonth() == Month.DECEMBER) {
            return isComplete(end.getYear());
        }
        YearMonth before = YearMonth.of(end.getYear() - 1, Month.DECEMBER);
        return isComplete(before.getYear())
                && Optional.ofNullable(years.get(before))
                        .or(() -> twelve(before))
                        .filter(base -> YearSources.isEnough(amounts.all(), base.all()))
                        .isPresent();
    }

    private boolean isComplete(int year) {
        Sum any = sums.get(0);
        return complete.getOrDefault(year, List.of()).stream()
                .filter(source -> source.source().equals(any.source()))
                .anyMatch(source -> source.counts(any.reporter(), any.reporter()));
    }

    /** The sum of twelve months, if every one of them is known. */
    private Optional<Amounts> twelve(YearMonth end) {
        var year = months.subMap(end.minusMonths(11), true, end, true);
        return year.size() == 12 ? year.values().stream().reduce(Amounts::plus) : Optional.empty();
    }

    /** @param mutual between both sides; {@code all} of the reporter with everybody */
    private record Amounts(BigDecimal mutual, BigDecimal all) {
        Amounts plus(Amounts more) {
            return new Amounts(mutual.add(more.mutual), all.add(more.all));
        }
    }
}
