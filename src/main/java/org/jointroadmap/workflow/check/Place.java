package org.jointroadmap.workflow.check;

/** Where something stands in a file; both count from 1. */
record Place(int line, int column) {
    static final Place TOP = new Place(1, 1);
}
