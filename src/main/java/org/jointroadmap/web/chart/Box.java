package org.jointroadmap.web.chart;

/** The place that words take in a chart, in pixels from its upper left corner. */
record Box(double left, double top, double right, double bottom) {
    /** Of a line of letters that are 12 pixels high, with the room between two lines. */
    static final double HIGH = 14;

    private static final double LETTER = 7;
    private static final double WIDE_LETTER = 9.5;
    private static final String WIDE = "mwшщжюыфм@%";

    /** Words that begin at the left and stand around a height. */
    static Box at(double left, double middle, String words) {
        return new Box(left, middle - HIGH / 2, left + width(words), middle + HIGH / 2);
    }

    /** What words are wide at most, near enough, in any font of this size. */
    static double width(String words) {
        return words.chars()
                .mapToDouble(
                        letter -> Character.isUpperCase(letter) || WIDE.indexOf(letter) >= 0 ? WIDE_LETTER : LETTER)
                .sum();
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

    boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
