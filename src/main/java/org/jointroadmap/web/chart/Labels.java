package org.jointroadmap.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jointroadmap.web.layout.TextLanguage;

/** Writes names beside what they name, none over another. */
final class Labels {
    private static final double GAP = 8;
    /** Further than this from its point a name is joined to it by a line. */
    private static final double NEAR = 16;
    /** Sideways the eye follows worse than up and down. */
    private static final double SIDEWAYS = 3;
    /** How far a point and a line reach around their middles. */
    private static final double MARK = 6;

    private static final double STROKE = 2;

    private final Plane plane;
    private final Svg svg;
    private final Locale page;
    private final List<Box> names = new ArrayList<>();
    private final List<Box> drawn = new ArrayList<>();
    private final List<Box> upright = new ArrayList<>();

    Labels(Plane plane, Svg svg, Locale page) {
        this.plane = plane;
        this.svg = svg;
        this.page = page;
    }

    /** Keeps points and the lines between them free, as far as there is another place for the names. */
    void keepFree(double... path) {
        for (int at = 0; at < path.length; at += 2) {
            around(path[at], path[at + 1], MARK);
            if (at > 0) {
                between(path[at - 2], path[at - 1], path[at], path[at + 1]);
            }
        }
    }

    /** Keeps an upright line free wherever a name has room on one of its sides. */
    void keepApart(double x) {
        upright.add(new Box(x - 3, 0, x + 3, plane.bottom()));
    }

    private void between(double x, double y, double toX, double toY) {
        int steps = (int) (Math.hypot(toX - x, toY - y) / (2 * STROKE));
        for (int step = 1; step < steps; step++) {
            around(x + (toX - x) * step / steps, y + (toY - y) * step / steps, STROKE);
        }
    }

    private void around(double x, double y, double far) {
        drawn.add(new Box(x - far, y - far, x + far, y + far));
    }

    /** Keeps the place of words free that stand around a point. */
    void keepFree(double middle, double y, String words) {
        names.add(Box.at(middle - Box.width(words) / 2, y, words));
    }

    /** Beside the point, on the side with more room, as near as there is place. */
    void write(double x, double y, String words, String style) {
        double wide = Box.width(words);
        boolean right = x + GAP + wide < plane.width() || x - GAP - wide < plane.left();
        Box wanted = Box.at(within(right ? x + GAP : x - GAP - wide, wide), y, words);
        Box box = free(wanted, names, upright, drawn)
                .or(() -> free(wanted, names, upright))
                .or(() -> free(wanted, names))
                .orElse(wanted);
        names.add(box);
        if (Math.abs(box.middle() - y) > NEAR || Math.abs(box.left() - wanted.left()) > NEAR) {
            svg.line(x, y, Math.max(box.left() - 1, Math.min(x, box.right() + 1)), box.edge(x, y), "leader");
        }
        svg.name(
                box.left(),
                box.middle() + 4,
                style,
                TextLanguage.foreign(words, page).orElse(""),
                words);
    }

    /** The nearest place that touches nothing of these. */
    @SafeVarargs
    private Optional<Box> free(Box wanted, List<Box>... kept) {
        List<Box> taken = Stream.of(kept).flatMap(List::stream).toList();
        double[] tops = tops(wanted)
                .filter(top -> top >= 0 && top + wanted.high() <= plane.bottom())
                .distinct()
                .toArray();
        return lefts(wanted)
                .map(left -> within(left, wanted.wide()))
                .distinct()
                .boxed()
                .flatMap(left -> DoubleStream.of(tops).mapToObj(top -> wanted.movedTo(left, top)))
                .sorted(Comparator.comparingDouble(
                        box -> Math.abs(box.top() - wanted.top()) + SIDEWAYS * Math.abs(box.left() - wanted.left())))
                .filter(box -> taken.stream().noneMatch(box::touches))
                .findFirst();
    }

    private DoubleStream lefts(Box wanted) {
        return DoubleStream.concat(
                DoubleStream.of(wanted.left()),
                Stream.concat(names.stream(), upright.stream())
                        .flatMapToDouble(name -> DoubleStream.of(name.right(), name.left() - wanted.wide())));
    }

    /** Half a line after half a line, and close by the names that are there, so that no room between two is lost. */
    private DoubleStream tops(Box wanted) {
        double[] lines = DoubleStream.iterate(0, top -> top <= plane.bottom(), top -> top + Box.HIGH / 2)
                .flatMap(far -> DoubleStream.of(wanted.top() - far, wanted.top() + far))
                .toArray();
        return DoubleStream.concat(
                DoubleStream.of(lines),
                names.stream().flatMapToDouble(name -> DoubleStream.of(name.bottom(), name.top() - wanted.high())));
    }

    private double within(double left, double wide) {
        return Math.max(plane.left() + 2, Math.min(left, plane.width() - wide - 2));
    }
}
