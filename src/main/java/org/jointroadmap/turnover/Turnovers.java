package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointroadmap.trade.MutualTrade;
import org.jointroadmap.trade.MutualTrade.Sum;
import org.jointroadmap.trade.YearSources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What both sides traded with each other, each source by itself. */
@Component
public class Turnovers {
    private final MutualTrade trade;
    private final YearSources sources;
    private final PublishedTurnovers published;

    Turnovers(MutualTrade trade, YearSources sources, PublishedTurnovers published) {
        this.trade = trade;
        this.sources = sources;
        this.published = published;
    }

    /** Every series: computed ones in the order of {@code joint-roadmap.trade.sources}, then published ones by source. */
    public List<Series> all() {
        List<Series> all = new ArrayList<>(computed());
        all.addAll(published.series());
        return all;
    }

    /**
     * The newest twelve months of the first configured source that has any, else the newest that were published; figures
     * of other sources may be parts only.
     */
    public Optional<Latest> latest() {
        return computed().stream()
                .filter(series -> sources.isConfigured(series.source()))
                .filter(series -> !series.points().isEmpty())
                .findFirst()
                .or(() -> published.series().stream()
                        .max(Comparator.comparing(series -> series.newest().to())))
                .map(series -> new Latest(series, series.newest()));
    }

    private List<Series> computed() {
        List<Sum> sums = trade.sums();
        Map<String, List<Sum>> bySeries =
                sums.stream().collect(Collectors.groupingBy(Turnovers::key, TreeMap::new, Collectors.toList()));
        List<String> order = sources.inOrder(sums.stream().map(Sum::source).collect(Collectors.toSet()));
        return bySeries.values().stream()
                .map(Turnovers::series)
                .sorted(Comparator.comparing((Series series) -> order.indexOf(series.source()))
                        .thenComparing(series -> String.valueOf(series.reporter())))
                .toList();
    }

    /** A reconciled source has one series, whoever is named as the reporter. */
    private static String key(Sum sum) {
        return sum.source() + "/" + (sum.reconciled() ? "" : sum.reporter());
    }

    private static Series series(List<Sum> sums) {
        Sum any = sums.get(0);
        String least =
                sums.stream().map(Sum::least).min(Comparator.naturalOrder()).orElseThrow();
        String most =
                sums.stream().map(Sum::most).max(Comparator.naturalOrder()).orElseThrow();
        TreeMap<YearMonth, BigDecimal> byPeriod = new TreeMap<>();
        TreeMap<YearMonth, BigDecimal> points = new TreeMap<>();
        sums.forEach(sum -> (sum.isOfYear() ? points : byPeriod).merge(sum.end(), sum.valueUsd(), BigDecimal::add));
        byPeriod.keySet().forEach(end -> trailing(byPeriod, end).ifPresent(sum -> points.putIfAbsent(end, sum)));
        return new Series(
                any.source(),
                any.reconciled() ? null : any.reporter(),
                least.equals(most) ? least : least + "-" + most,
                false,
                points.entrySet().stream()
                        .map(point -> new Point(point.getKey(), point.getValue()))
                        .toList());
    }

    /** The sum of twelve months, if every one of them is known. */
    private static Optional<BigDecimal> trailing(TreeMap<YearMonth, BigDecimal> months, YearMonth end) {
        var year = months.subMap(end.minusMonths(11), true, end, true);
        return year.size() == 12
                ? Optional.of(year.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /**
     * The turnover by one source.
     *
     * @param reporter alpha-3 of the party whose figures they are, null if both or unknown
     * @param valuation FOB, CIF-FOB or "" if it is not said
     * @param published true for what was published as a sum, false for what was computed from flows
     * @param points twelve months each, by their last month
     */
    public record Series(
            String source, @Nullable String reporter, String valuation, boolean published, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }

        /** @throws java.util.NoSuchElementException if there is no point */
        public Point newest() {
            return points.stream().max(Comparator.comparing(Point::to)).orElseThrow();
        }
    }

    /** @param to the last of the twelve months */
    public record Point(YearMonth to, BigDecimal valueUsd) {}

    public record Latest(Series series, Point point) {}
}
