package org.jointroadmap.web.chart;

import java.util.List;

/** Where months stand from left to right, each by its number since the year 0. */
record Months(int first, int last, Plane plane) {
    static Months of(List<Integer> months, Plane plane) {
        int first = months.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = months.stream().mapToInt(Integer::intValue).max().orElse(first + 1);
        return new Months(first, Math.max(last, first + 1), plane);
    }

    double x(int month) {
        return plane.left() + 14 + (plane.inner() - 28) * (month - first) / (last - first);
    }
}
