package org.jointroadmap.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis from 0 to at least the largest value, with round numbers at its marks: steps of 1, 2 or 5 times a power of ten.
 *
 * @param step between two marks
 * @param top the last mark
 */
record Scale(double step, double top) {
    private static final int MARKS = 5;

    static Scale upTo(double largest) {
        if (!(largest > 0) || Double.isInfinite(largest)) {
            return new Scale(1, 1);
        }
        double rough = largest / MARKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (double candidate : new double[] {1, 2, 5}) {
            if (rough <= candidate * power * (1 + 1e-9)) {
                step = candidate * power;
                break;
            }
        }
        return new Scale(step, step * Math.ceil(largest / step - 1e-9));
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int mark = 0; mark * step <= top * (1 + 1e-9); mark++) {
            marks.add(mark * step);
        }
        return marks;
    }
}
