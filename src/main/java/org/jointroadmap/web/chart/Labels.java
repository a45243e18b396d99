package org.jointroadmap.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointroadmap.web.layout.TextLanguage;

/** Writes names beside what they name, none over another. */
final class Labels {
    private static final double GAP = 8;
    /** Sideways the eye follows worse than up and down. */
    private static final double SIDEWAYS = 3;
    /** How far a point and a line reach around their middles. */
    private static final double MARK = 6;

    private static final double STROKE = 2;
    /** How much further away a name may stand rather than over something, or joined to its point through other words. */
    private static final double OVER_A_LINE = 40;

    private static final double OVER_A_POINT = 150;
    private static final double THROUGH_WORDS = 80;
    private static final double OVER_THE_UPRIGHT = 5_000;

    private final Plane plane;
    private final Svg svg;
    private final Locale page;
    private final List<Box> names = new ArrayList<>();
    private final Cells drawn;
    private final Cells points;
    private final List<Box> upright = new ArrayList<>();

    Labels(Plane plane, Svg svg, Locale page) {
        this.plane = plane;
        this.svg = svg;
        this.page = page;
        this.drawn = new Cells(plane);
        this.points = new Cells(plane);
    }

    /**
     * Keeps a line free as far as there is another place for the names.
     *
     * @param marked whether its points are drawn too
     */
    void keepFree(double[] path, boolean marked) {
        for (int at = 0; at < path.length; at += 2) {
            (marked ? points : drawn).take(Box.around(path[at], path[at + 1], marked ? MARK : STROKE));
            if (at > 0) {
                between(path[at - 2], path[at - 1], path[at], path[at + 1]);
            }
        }
    }

    /** Keeps the place of words free that stand around a point. */
    void keepFree(double middle, double y, String words) {
        names.add(Box.at(middle - Box.width(words) / 2, y, words));
    }

    /** Keeps an upright line free wherever a name has room on one of its sides. */
    void keepApart(double x) {
        upright.add(new Box(x - 1, 0, x + 1, plane.bottom()));
    }

    /** Beside one of the points of a path, as near as there is place. */
    void write(double[] path, String words, String style) {
        Place place = IntStream.iterate(0, at -> at < path.length, at -> at + 2)
                .boxed()
                .flatMap(at -> Stream.of(
                        best(path[at], path[at + 1], path[at] + GAP, words),
                        best(path[at], path[at + 1], path[at] - GAP - Box.width(words), words)))
                .min(Comparator.comparingDouble(Place::cost))
                .orElseThrow();
        Box box = place.box();
        names.add(box);
        if (place.hasLeader()) {
            svg.line(place.x(), place.y(), place.leaderX(), place.leaderY(), "leader");
            between(place.x(), place.y(), place.leaderX(), place.leaderY());
        }
        svg.name(
                box.left(),
                box.middle() + 4,
                style,
                TextLanguage.foreign(words, page).orElse(""),
                words);
    }

    private void between(double x, double y, double toX, double toY) {
        int steps = (int) (Math.hypot(toX - x, toY - y) / (2 * STROKE));
        for (int step = 1; step < steps; step++) {
            drawn.take(Box.around(x + (toX - x) * step / steps, y + (toY - y) * step / steps, STROKE));
        }
    }

    /** @param left where the name would begin beside its point */
    private Place best(double x, double y, double left, String words) {
        Box wanted = Box.at(within(left, Box.width(words)), y, words);
        Place best = new Place(x, y, wanted, wanted, Double.MAX_VALUE);
        for (Box box : places(wanted)) {
            double far = far(box, wanted);
            if (far >= best.cost()) {
                break;
            }
            if (names.stream().noneMatch(box::touches)) {
                Place place = new Place(x, y, wanted, box, far);
                Place weighed = new Place(x, y, wanted, box, far + faults(place));
                best = weighed.cost() < best.cost() ? weighed : best;
            }
        }
        return best;
    }

    private double faults(Place place) {
        boolean overLine = drawn.touch(place.box());
        boolean overPoint = points.touch(place.box());
        boolean overUpright = upright.stream().anyMatch(place.box()::touches);
        boolean throughWords = place.hasLeader()
                && names.stream()
                        .anyMatch(name -> name.isCrossed(place.x(), place.y(), place.leaderX(), place.leaderY()));
        return (overLine ? OVER_A_LINE : 0)
                + (overPoint ? OVER_A_POINT : 0)
                + (overUpright ? OVER_THE_UPRIGHT : 0)
                + (throughWords ? THROUGH_WORDS : 0);
    }

    /** All places that come into question, the nearest first. */
    private List<Box> places(Box wanted) {
        double[] tops = tops(wanted)
                .filter(top -> top >= 0 && top + wanted.high() <= plane.bottom())
                .distinct()
                .toArray();
        return lefts(wanted)
                .map(left -> within(left, wanted.wide()))
                .distinct()
                .boxed()
                .flatMap(left -> DoubleStream.of(tops).mapToObj(top -> wanted.movedTo(left, top)))
                .sorted(Comparator.comparingDouble(box -> far(box, wanted)))
                .toList();
    }

    private static double far(Box box, Box wanted) {
        return Math.abs(box.top() - wanted.top()) + SIDEWAYS * Math.abs(box.left() - wanted.left());
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
