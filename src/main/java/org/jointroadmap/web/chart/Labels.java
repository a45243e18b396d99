package org.jointroadmap.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.web.layout.TextLanguage;

/** Writes names beside what they name, none over another. */
final class Labels {
    private static final double LETTER = 7;
    private static final double HIGH = 14;
    private static final double GAP = 8;
    /** Beyond so far from its point a name is joined to it by a line. */
    private static final double NEAR = 16;

    private final Plane plane;
    private final Svg svg;
    private final Locale page;
    private final List<Box> taken = new ArrayList<>();

    Labels(Plane plane, Svg svg, Locale page) {
        this.plane = plane;
        this.svg = svg;
        this.page = page;
    }

    /** Keeps a place free, as of a point that is drawn there. */
    void keepFree(double x, double y) {
        taken.add(new Box(x - 6, y - 6, x + 6, y + 6));
    }

    /** Keeps the place of words free that stand around a point. */
    void keepFree(double middle, double y, String words) {
        double half = words.length() * LETTER / 2;
        taken.add(new Box(middle - half, y - HIGH / 2, middle + half, y + HIGH / 2));
    }

    /** Beside the point, on the side with more room, as near as there is place. */
    void write(double x, double y, String words, String style) {
        double wide = words.length() * LETTER;
        boolean right = x + GAP + wide < plane.width() || x - GAP - wide < plane.left();
        double left = right
                ? Math.min(x + GAP, plane.width() - wide - 2)
                : Math.max(plane.left() + 2, Math.min(x - GAP - wide, plane.width() - wide - 2));
        Box box = free(left, y, wide);
        taken.add(box);
        if (Math.abs(box.middle() - y) > NEAR) {
            svg.line(x, y, right ? box.left() - 1 : box.right() + 1, box.middle(), "leader");
        }
        svg.name(
                box.left(),
                box.middle() + 4,
                style,
                TextLanguage.foreign(words, page).orElse(""),
                words);
    }

    /** Up and down in turn, further and further away. */
    private Box free(double left, double y, double wide) {
        Box nearest = at(left, y, wide);
        for (int step = 0; step * HIGH < 2 * plane.height(); step++) {
            double shift = (step % 2 == 0 ? 1 : -1) * Math.ceil(step / 2.0) * HIGH;
            Box box = at(left, y + shift, wide);
            if (box.top() >= 0
                    && box.bottom() <= plane.bottom()
                    && taken.stream().noneMatch(box::touches)) {
                return box;
            }
        }
        return nearest;
    }

    private static Box at(double left, double y, double wide) {
        return new Box(left, y - HIGH / 2, left + wide, y + HIGH / 2);
    }

    private record Box(double left, double top, double right, double bottom) {
        double middle() {
            return (top + bottom) / 2;
        }

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
