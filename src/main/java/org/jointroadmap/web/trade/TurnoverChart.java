package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.turnover.TargetPath;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers;
import org.jointroadmap.turnover.Turnovers.Series;
import org.jointroadmap.web.chart.LineChart;
import org.jointroadmap.web.layout.Amounts;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;

/** The turnover of each source beside the path of a target. */
@Component
class TurnoverChart {
    private static final int MONTHS_BETWEEN_POINTS = 3;

    private final Texts texts;
    private final Amounts amounts;
    private final Dates dates;
    private final Names names;
    private final Clock clock;

    TurnoverChart(Texts texts, Amounts amounts, Dates dates, Names names, Clock clock) {
        this.texts = texts;
        this.amounts = amounts;
        this.dates = dates;
        this.names = names;
        this.clock = clock;
    }

    LineChart of(List<TurnoverTarget> targets, List<Series> series) {
        List<LineChart.Line> lines = new ArrayList<>();
        series.stream()
                .filter(one -> one.newestComplete().isPresent())
                .forEach(one -> lines.add(new LineChart.Line(
                        name(one),
                        false,
                        one.points().stream()
                                .filter(Turnovers.Point::complete)
                                .map(point -> new LineChart.Point(point.to(), millions(point.valueUsd())))
                                .toList())));
        open(targets).forEach(target -> lines.add(path(target)));
        return new LineChart(
                texts.get("trade.chart"),
                texts.get("trade.unit"),
                lines,
                open(targets)
                        .flatMap(target -> target.steps().stream().skip(1))
                        .map(this::mark)
                        .toList(),
                open(targets)
                        .map(target -> YearMonth.from(target.steps().get(0).due()))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                new LineChart.Mark(YearMonth.now(clock), 0, texts.get("trade.today")));
    }

    private static Stream<TurnoverTarget> open(List<TurnoverTarget> targets) {
        return targets.stream()
                .filter(target -> !target.closed() && target.steps().size() > 1);
    }

    private LineChart.Mark mark(TurnoverTarget.Step step) {
        String amount = amounts.millions(step.valueUsd());
        YearMonth month = YearMonth.from(step.due());
        String words = texts.get("trade.step", amount, dates.month(month));
        return new LineChart.Mark(month, millions(step.valueUsd()), words, amount);
    }

    String name(Series series) {
        String whose = series.reporter() == null ? "" : ", " + names.orCode(series.reporter());
        return series.source() + whose + (series.valuation().isEmpty() ? "" : ", " + series.valuation());
    }

    private LineChart.Line path(TurnoverTarget target) {
        TargetPath path = new TargetPath(target);
        YearMonth first = YearMonth.from(target.steps().get(0).due());
        YearMonth last =
                YearMonth.from(target.steps().get(target.steps().size() - 1).due());
        List<LineChart.Point> points = new ArrayList<>();
        target.steps()
                .forEach(
                        step -> points.add(new LineChart.Point(YearMonth.from(step.due()), millions(step.valueUsd()))));
        for (YearMonth month = first; month.isBefore(last); month = month.plusMonths(MONTHS_BETWEEN_POINTS)) {
            points.add(new LineChart.Point(month, millions(path.at(month))));
        }
        points.sort(Comparator.comparing(LineChart.Point::month));
        return new LineChart.Line(texts.get("trade.path"), true, points);
    }

    private static double millions(BigDecimal usd) {
        return usd.doubleValue() / 1e6;
    }
}
