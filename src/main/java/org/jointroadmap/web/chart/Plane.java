package org.jointroadmap.web.chart;

import java.util.Locale;
import org.jointroadmap.Numbers;

/**
 * Where things stand in a chart: the space inside its axes.
 *
 * @param left as wide as the numbers of the vertical axis need it
 */
record Plane(int width, int height, Scale scale, double left) {
    private static final int LEFT = 52;
    private static final int BESIDE_NUMBERS = 8;
    private static final int RIGHT = 10;
    private static final int TOP = 24;
    private static final int BOTTOM = 24;

    static Plane of(int width, int height, Scale scale, Locale language) {
        double numbers = scale.marks().stream()
                .mapToDouble(mark -> Box.width(number(scale, mark, language)))
                .max()
                .orElse(0);
        return new Plane(width, height, scale, Math.max(LEFT, numbers + BESIDE_NUMBERS));
    }

    double inner() {
        return width - left - RIGHT;
    }

    double top() {
        return TOP;
    }

    double bottom() {
        return height - BOTTOM;
    }

    double y(double value) {
        return bottom() - (bottom() - TOP) * Math.max(0, Math.min(1, value / scale.top()));
    }

    /** The horizontal lines with their numbers, and what they count. */
    void draw(Svg svg, String unit, Locale language) {
        scale.marks().forEach(mark -> {
            svg.line(left(), y(mark), width - RIGHT, y(mark), mark == 0 ? "axis" : "grid");
            svg.text(left() - 6, y(mark) + 4, "end", number(scale, mark, language));
        });
        svg.text(2, 12, "start", unit);
    }

    private static String number(Scale scale, double mark, Locale language) {
        return Numbers.written(mark, 0, scale.step() < 1 ? 2 : 0, language);
    }
}
