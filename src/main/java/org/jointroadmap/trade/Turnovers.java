package org.jointroadmap.trade;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What both sides traded with each other, each source by itself. */
@Component
public class Turnovers {
    private final JdbcClient jdbc;
    private final Parties parties;
    private final YearSources sources;
    private final PublishedTurnovers published;

    Turnovers(JdbcClient jdbc, Parties parties, YearSources sources, PublishedTurnovers published) {
        this.jdbc = jdbc;
        this.parties = parties;
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
        List<String> both = parties.all().stream().map(Side::code).toList();
        List<Month> months = jdbc.sql("""
                        SELECT f.source, f.reporter, f.period, SUM(f.value_usd) AS value_usd,
                            MIN(f.valuation) AS least, MAX(f.valuation) AS most,
                            EXISTS (SELECT 1 FROM trade_coverage c WHERE c.source = f.source AND c.reporter = f.reporter
                                AND c.of_year = f.of_year AND c.reconciled) AS reconciled
                        FROM trade_flow f
                        WHERE (f.exporter = :one AND f.importer = :other OR f.exporter = :other AND f.importer = :one)
                        GROUP BY f.source, f.reporter, f.period, f.of_year
                        """)
                .param("one", both.get(0))
                .param("other", both.get(1))
                .query(Month.class)
                .list();
        Map<String, List<Month>> bySeries =
                months.stream().collect(Collectors.groupingBy(Month::series, TreeMap::new, Collectors.toList()));
        List<String> order = sources.inOrder(months.stream().map(Month::source).collect(Collectors.toSet()));
        return bySeries.values().stream()
                .map(Turnovers::series)
                .sorted(Comparator.comparing((Series series) -> order.indexOf(series.source()))
                        .thenComparing(series -> String.valueOf(series.reporter())))
                .toList();
    }

    private static Series series(List<Month> months) {
        Month any = months.get(0);
        String least =
                months.stream().map(Month::least).min(Comparator.naturalOrder()).orElseThrow();
        String most =
                months.stream().map(Month::most).max(Comparator.naturalOrder()).orElseThrow();
        TreeMap<YearMonth, BigDecimal> byPeriod = new TreeMap<>();
        TreeMap<YearMonth, BigDecimal> points = new TreeMap<>();
        for (Month month : months) {
            if (month.period().length() == 4) {
                points.merge(YearMonth.of(Integer.parseInt(month.period()), 12), month.valueUsd(), BigDecimal::add);
            } else {
                byPeriod.merge(month.month(), month.valueUsd(), BigDecimal::add);
            }
        }
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

    record Month(
            String source,
            String reporter,
            String period,
            BigDecimal valueUsd,
            String least,
            String most,
            boolean reconciled) {
        /** A reconciled source has one series, whoever is named as the reporter. */
        String series() {
            return source + "/" + (reconciled ? "" : reporter);
        }

        YearMonth month() {
            return YearMonth.of(Integer.parseInt(period.substring(0, 4)), Integer.parseInt(period.substring(4)));
        }
    }
}
