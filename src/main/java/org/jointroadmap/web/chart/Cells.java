package org.jointroadmap.web.chart;

import java.util.BitSet;

/** Which places of a chart something is drawn at, however much it is. */
final class Cells {
    private static final int SIDE = 2;

    private final int columns;
    private final int rows;
    private final BitSet taken = new BitSet();

    Cells(Plane plane) {
        columns = plane.width() / SIDE + 1;
        rows = plane.height() / SIDE + 1;
    }

    void take(Box box) {
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            taken.set(row * columns + column(box.left()), row * columns + column(box.right()) + 1);
        }
    }

    boolean touch(Box box) {
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            int next = taken.nextSetBit(row * columns + column(box.left()));
            if (next >= 0 && next <= row * columns + column(box.right())) {
                return true;
            }
        }
        return false;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, x / SIDE));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, y / SIDE));
    }
}
