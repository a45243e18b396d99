package org.jointroadmap.web.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Values over months: lines whose points have a shape each, and a dashed path to compare them with.
 *
 * @param unit what the vertical axis counts
 */
public record LineChart(String title, String unit, List<Line> lines) {
    private static final int MONTHS = 12;
    private static final String SHAPES = "●■▲◆";

    public LineChart {
        lines = List.copyOf(lines);
    }

    /** @param width in pixels of a screen on which its letters are 12 pixels high */
    public String svg(int width, Locale language) {
        int height = Math.max(240, width / 2);
        double largest = points().mapToDouble(Point::value).max().orElse(0);
        Plane plane = new Plane(width, height, Scale.upTo(largest));
        Svg svg = new Svg(width, height, title);
        plane.draw(svg, unit, language);
        int first = points().mapToInt(point -> index(point.month())).min().orElse(0);
        int last =
                Math.max(points().mapToInt(point -> index(point.month())).max().orElse(first + 1), first + 1);
        years(svg, plane, first, last);
        for (int number = 0; number < lines.size(); number++) {
            draw(svg, plane, lines.get(number), number, first, last);
        }
        return svg.end();
    }

    /** What marks the points of a line, so that no reader depends on its colour. */
    public String shape(int number) {
        int at = number % SHAPES.length();
        return SHAPES.substring(at, at + 1);
    }

    private Stream<Point> points() {
        return lines.stream().flatMap(line -> line.points().stream());
    }

    private static void years(Svg svg, Plane plane, int first, int last) {
        int years = last / MONTHS - first / MONTHS + 1;
        int step = Math.max(1, (int) Math.ceil(years / (plane.inner() / 46)));
        for (int year = first / MONTHS; year <= last / MONTHS; year += step) {
            int end = year * MONTHS + MONTHS - 1;
            if (end >= first && end <= last) {
                svg.text(x(plane, end, first, last), plane.bottom() + 17, "middle", String.valueOf(year));
            }
        }
    }

    private static void draw(Svg svg, Plane plane, Line line, int number, int first, int last) {
        double[] path = new double[line.points().size() * 2];
        for (int at = 0; at < line.points().size(); at++) {
            Point point = line.points().get(at);
            path[at * 2] = x(plane, index(point.month()), first, last);
            path[at * 2 + 1] = plane.y(point.value());
        }
        String style = line.goal() ? "goal" : "line tone-" + number % 8;
        if (line.points().size() > 1) {
            svg.path(path, style);
        }
        for (int at = 0; !line.goal() && at < path.length; at += 2) {
            svg.mark(path[at], path[at + 1], number % SHAPES.length(), "dot tone-" + number % 8);
        }
    }

    private static double x(Plane plane, int index, int first, int last) {
        return plane.left() + 14 + (plane.inner() - 28) * (index - first) / (last - first);
    }

    private static int index(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    /** @param goal the path that the others are compared with */
    public record Line(String name, boolean goal, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    public record Point(YearMonth month, double value) {}
}
