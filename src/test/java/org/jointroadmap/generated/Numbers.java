package org.jointroadmap.generated;

/** Counts the nodes and fields of one drawing, so that the same seed gives them the same names. */
final class Numbers {
    private final Plane plane = new Plane();
    private int nodes;
    private int fields;
    private int forms;

    String id(String kind) {
        return kind + "_" + Integer.toString(1_000_000 + nodes++, Character.MAX_RADIX);
    }

    Plane plane() {
        return plane;
    }

    String field() {
        return "f" + fields++;
    }

    int form() {
        return forms++;
    }
}
