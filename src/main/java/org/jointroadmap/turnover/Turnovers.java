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
import java.util.stream.Stream;
import org.jointroadmap.trade.figure.YearSources;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jointroadmap.trade.flow.MutualTrade;
import org.jointroadmap.trade.flow.MutualTrade.Sum;
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

    /** The newest twelve months that count. */
    public Optional<Latest> latest() {
        List<Latest> known = counting();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /**
     * All twelve months that are known completely, by their end, of several sources of the same months the first configured
     * one; what was published counts where nothing computed is as new, of contradicting sources the largest, so that a step is
     * met if anybody says so; figures of sources that are not configured, which may be parts only, do not.
     */
    public List<Latest> counting() {
        TreeMap<YearMonth, Latest> byEnd = new TreeMap<>();
        Stream.concat(
                        computed().stream().filter(series -> sources.isConfigured(series.source())),
                        published.series().stream())
                .forEach(series -> series.points().stream()
                        .filter(Point::complete)
                        .forEach(point -> byEnd.merge(point.to(), new Latest(series, point), Turnovers::preferred)));
        return List.copyOf(byEnd.values());
    }

    private static Latest preferred(Latest first, Latest next) {
        boolean larger = next.point().valueUsd().compareTo(first.point().valueUsd()) > 0;
        return first.series().published() && larger ? next : first;
    }

    private List<Series> computed() {
        List<Sum> sums = trade.sums();
        Map<Integer, List<YearSource>> complete = sources.complete();
        Map<String, List<Sum>> bySeries =
                sums.stream().collect(Collectors.groupingBy(Turnovers::key, TreeMap::new, Collectors.toList()));
        List<String> order = sources.inOrder(sums.stream().map(Sum::source).collect(Collectors.toSet()));
        return bySeries.values().stream()
                .map(ofSeries -> ComputedSeries.of(ofSeries, complete))
                .sorted(Comparator.comparing((Series series) -> order.indexOf(series.source()))
                        .thenComparing(series -> String.valueOf(series.reporter())))
                .toList();
    }

    /** A reconciled source has one series, whoever is named as the reporter. */
    private static String key(Sum sum) {
        return sum.source() + "/" + (sum.reconciled() ? "" : sum.reporter());
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

        /** Empty if none is known completely. */
        public Optional<Point> newestComplete() {
            return points.stream().filter(Point::complete).max(Comparator.comparing(Point::to));
        }
    }

    /**
     * Twelve months.
     *
     * @param to the last of them
     * @param complete false where the source has too few figures of them to be measured by
     * @param qualifier over, almost, about or "", as it was published
     */
    public record Point(YearMonth to, BigDecimal valueUsd, boolean complete, String qualifier) {}

    public record Latest(Series series, Point point) {}
}
