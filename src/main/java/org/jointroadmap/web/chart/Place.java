package org.jointroadmap.web.chart;

/**
 * Where a name could stand that belongs to a point.
 *
 * @param wanted the place beside the point
 * @param cost how far it is from there, and what else speaks against it
 */
record Place(double x, double y, Box wanted, Box box, double cost) {
    /** Further than this from its point a name is joined to it by a line. */
    private static final double NEAR = 16;

    boolean hasLeader() {
        return Math.abs(box.middle() - y) > NEAR || Math.abs(box.left() - wanted.left()) > NEAR;
    }

    /** Where the line from the point comes to the name. */
    double leaderX() {
        return Math.max(box.left() - 1, Math.min(x, box.right() + 1));
    }

    double leaderY() {
        return box.edge(x, y);
    }
}
