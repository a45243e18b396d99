package org.jointroadmap.web.chart;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values over months: lines that are named where they end, beside a dashed path to compare them with.
 *
 * @param unit what the vertical axis counts
 * @param steps marked on the path
 * @param since what was before it is history and steps back; null if nothing does
 * @param today marked by an upright line; null if it is not
 */
public record LineChart(
        String title,
        String unit,
        List<Line> lines,
        List<Mark> steps,
        @Nullable YearMonth since,
        @Nullable Mark today) {
    private static final int MONTHS = 12;
    /** So wide is a phone, on which names are short. */
    private static final int NARROW = 500;

    private static final int LINES_OF_AXES = 5;
    private static final int SHORT = 15;
    private static final int LONG = 26;
    private static final int SHAPES = 4;
    private static final int TONES = 8;
    private static final int SOME = 5;

    public LineChart {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    public LineChart(String title, String unit, List<Line> lines) {
        this(title, unit, lines, List.of(), null, null);
    }

    /** @param width in pixels of a screen on which its letters are 12 pixels high */
    public String svg(int width, Locale language) {
        int height = Math.max(width < NARROW ? width : width / 2, roomForNames());
        double largest = Stream.concat(
                        points().map(Point::value), steps.stream().map(Mark::value))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Plane plane = Plane.of(width, height, Scale.upTo(largest), language);
        Svg svg = new Svg(width, height, title);
        plane.draw(svg, unit, language);
        Months months = Months.of(
                Stream.concat(points().map(Point::month), today == null ? Stream.empty() : Stream.of(today.month()))
                        .map(LineChart::index)
                        .toList(),
                plane);
        years(svg, plane, months);
        today(svg, plane, months);
        draw(svg, plane, months, language);
        return svg.end();
    }

    /** High enough for each name to have a line of its own, so that in two columns there is more than they need. */
    private int roomForNames() {
        return (int) Box.HIGH * (lines.size() + steps.size() + LINES_OF_AXES);
    }

    private Stream<Point> points() {
        return lines.stream().flatMap(line -> line.points().stream());
    }

    private static void years(Svg svg, Plane plane, Months months) {
        int years = months.last() / MONTHS - months.first() / MONTHS + 1;
        int step = Math.max(1, (int) Math.ceil(years / (plane.inner() / 46)));
        for (int year = months.first() / MONTHS; year <= months.last() / MONTHS; year += step) {
            int end = year * MONTHS + MONTHS - 1;
            if (end >= months.first() && end <= months.last()) {
                svg.text(months.x(end), plane.bottom() + 17, "middle", String.valueOf(year));
            }
        }
    }

    private void today(Svg svg, Plane plane, Months months) {
        if (today != null) {
            double x = months.x(index(today.month()));
            svg.line(x, plane.top() - 4, x, plane.bottom(), "today");
            svg.text(middle(plane, x, today.words()), 14, "middle", today.words());
        }
    }

    /** As near to a place as words can stand around it, between what the vertical axis counts and the chart's edge. */
    private double middle(Plane plane, double x, String words) {
        double half = Box.width(words) / 2;
        return Math.max(2 + Box.width(unit) + half + 6, Math.min(x, plane.width() - half - 2));
    }

    private void draw(Svg svg, Plane plane, Months months, Locale language) {
        Labels labels = new Labels(plane, svg, language);
        for (int number = 0; number < lines.size(); number++) {
            Line line = lines.get(number);
            draw(svg, plane, months, line, number);
            labels.keepFree(path(plane, months, line.points()), !line.goal());
        }
        labels.keepFree(Box.width(unit) / 2, 8, unit);
        if (today != null) {
            double x = months.x(index(today.month()));
            labels.keepFree(middle(plane, x, today.words()), 10, today.words());
            labels.keepApart(x);
        }
        steps.forEach(
                step -> labels.keepFree(new double[] {months.x(index(step.month())), plane.y(step.value())}, true));
        for (Mark step : steps) {
            double x = months.x(index(step.month()));
            svg.mark(x, plane.y(step.value()), 0, "step");
            labels.write(
                    new double[] {x, plane.y(step.value())},
                    plane.width() < NARROW ? step.shortWords() : step.words(),
                    "of-goal");
        }
        lines.stream()
                .sorted(Comparator.comparing(Line::goal).reversed())
                .forEach(line -> name(labels, plane, months, line));
    }

    /** At its end; a path, which is one line from step to step, wherever along it there is more room. */
    private void name(Labels labels, Plane plane, Months months, Line line) {
        line.points().stream().max(Comparator.comparing(Point::month)).ifPresent(last -> {
            String style = line.goal() ? "of-goal" : isHistory(last) ? "past" : "named tone-" + tone(line);
            labels.write(
                    path(plane, months, line.goal() ? line.some() : List.of(last)),
                    line.label(plane.width() < NARROW ? SHORT : LONG),
                    style);
        });
    }

    private void draw(Svg svg, Plane plane, Months months, Line line, int number) {
        if (line.goal()) {
            path(svg, plane, months, line.points(), "goal");
            return;
        }
        String tone = "tone-" + tone(line);
        List<Point> past = line.points().stream().filter(this::isHistory).toList();
        List<Point> now = line.points()
                .subList(Math.max(0, past.size() - 1), line.points().size());
        path(svg, plane, months, past, "line past " + tone);
        path(svg, plane, months, now, "line " + tone);
        line.points()
                .forEach(point -> svg.mark(
                        months.x(index(point.month())),
                        plane.y(point.value()),
                        number % SHAPES,
                        (isHistory(point) ? "dot past " : "dot ") + tone));
    }

    private static void path(Svg svg, Plane plane, Months months, List<Point> points, String style) {
        if (points.size() > 1) {
            svg.path(path(plane, months, points), style);
        }
    }

    /** The x and y of each in turn. */
    private static double[] path(Plane plane, Months months, List<Point> points) {
        double[] path = new double[points.size() * 2];
        for (int at = 0; at < points.size(); at++) {
            path[at * 2] = months.x(index(points.get(at).month()));
            path[at * 2 + 1] = plane.y(points.get(at).value());
        }
        return path;
    }

    private int tone(Line line) {
        return lines.indexOf(line) % TONES;
    }

    private boolean isHistory(Point point) {
        return since != null && point.month().isBefore(since);
    }

    private static int index(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    /**
     * @param goal the path that the others are compared with
     * @param points by month
     */
    public record Line(String name, boolean goal, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }

        /** A few of its points from the end to the beginning. */
        List<Point> some() {
            int between = Math.max(1, points.size() / SOME);
            return IntStream.iterate(points.size() - 1, at -> at >= 0, at -> at - between)
                    .mapToObj(points::get)
                    .toList();
        }

        /** What stands beside its end; a table has the whole name. */
        public String label(int longest) {
            return name.length() <= longest
                    ? name
                    : name.substring(0, longest - 1).strip() + "…";
        }
    }

    public record Point(YearMonth month, double value) {}

    /**
     * @param value of a step; for a moment it does not matter
     * @param shortWords for a narrow screen, on which the axis says the year
     */
    public record Mark(YearMonth month, double value, String words, String shortWords) {
        public Mark(YearMonth month, double value, String words) {
            this(month, value, words, words);
        }
    }
}
