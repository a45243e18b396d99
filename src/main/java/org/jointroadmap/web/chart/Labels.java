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

    private final Plane plane;
    private final Svg svg;
    private final Locale page;
    private final List<Box> names = new ArrayList<>();
    private final List<Box> drawn = new ArrayList<>();

    Labels(Plane plane, Svg svg, Locale page) {
        this.plane = plane;
        this.svg = svg;
        this.page = page;
    }

    /** Keeps the place of a point free, as far as there is another one for the names. */
    void keepFree(double x, double y) {
        drawn.add(new Box(x - 6, y - 6, x + 6, y + 6));
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
        Box box = free(wanted, Stream.concat(names.stream(), drawn.stream()).toList())
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
    private Optional<Box> free(Box wanted, List<Box> taken) {
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
                names.stream().flatMapToDouble(name -> DoubleStream.of(name.right(), name.left() - wanted.wide())));
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
