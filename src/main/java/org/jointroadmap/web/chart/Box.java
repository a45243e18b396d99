package org.jointroadmap.web.chart;

import java.awt.geom.Rectangle2D;

/** The place that words take in a chart, in pixels from its upper left corner. */
record Box(double left, double top, double right, double bottom) {
    /** Of a line of letters that are 12 pixels high, with the room between two lines. */
    static final double HIGH = 14;

    private static final double LETTER = 7.6;
    private static final double CAPITAL = 9.5;
    private static final double WIDE_LETTER = 10.6;
    private static final double WIDEST_LETTER = 13;
    private static final double THIN_LETTER = 4.4;
    private static final String WIDE = "mwшщжюыфмДФ@";
    private static final String WIDEST = "MWШЩЖЮМ—…№%";
    private static final String THIN = " \u00a0,.;:'’iIjlft()|";

    /** Words that begin at the left and stand around a height. */
    static Box at(double left, double middle, String words) {
        return new Box(left, middle - HIGH / 2, left + width(words), middle + HIGH / 2);
    }

    static Box around(double x, double y, double far) {
        return new Box(x - far, y - far, x + far, y + far);
    }

    /** What words are wide at most, near enough, in half-bold letters of this size. */
    static double width(String words) {
        return words.chars().mapToDouble(Box::widthOf).sum();
    }

    private static double widthOf(int letter) {
        if (THIN.indexOf(letter) >= 0) {
            return THIN_LETTER;
        }
        if (WIDEST.indexOf(letter) >= 0) {
            return WIDEST_LETTER;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return WIDE_LETTER;
        }
        return Character.isUpperCase(letter) ? CAPITAL : LETTER;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    double wide() {
        return right - left;
    }

    double high() {
        return bottom - top;
    }

    Box movedTo(double toLeft, double toTop) {
        return new Box(toLeft, toTop, toLeft + wide(), toTop + high());
    }

    /** Where a line from a point outside comes in: at the side, or above or below. */
    double edge(double x, double y) {
        return x < left || x > right ? middle() : y < top ? top : bottom;
    }

    /** Whether a line runs through it. */
    boolean isCrossed(double x, double y, double toX, double toY) {
        return new Rectangle2D.Double(left, top, wide(), high()).intersectsLine(x, y, toX, toY);
    }

    boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
