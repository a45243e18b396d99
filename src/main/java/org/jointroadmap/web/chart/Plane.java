package org.jointroadmap.web.chart;

import java.util.Locale;
import org.jointroadmap.Numbers;

/** Where things stand in a chart: the space inside its axes. */
record Plane(int width, int height, Scale scale) {
    private static final int LEFT = 52;
    private static final int RIGHT = 10;
    private static final int TOP = 24;
    private static final int BOTTOM = 24;

    double left() {
        return LEFT;
    }

    double inner() {
        return width - LEFT - RIGHT;
    }

    double bottom() {
        return height - BOTTOM;
    }

    double y(double value) {
        return bottom() - (bottom() - TOP) * Math.max(0, Math.min(1, value / scale.top()));
    }

    /** The horizontal lines with their numbers, and what they count. */
    void draw(Svg svg, String unit, Locale language) {
        int digits = scale.step() < 1 ? 2 : 0;
        scale.marks().forEach(mark -> {
            svg.line(left(), y(mark), width - RIGHT, y(mark), mark == 0 ? "axis" : "grid");
            svg.text(left() - 6, y(mark) + 4, "end", Numbers.written(mark, 0, digits, language));
        });
        svg.text(2, 12, "start", unit);
    }
}
