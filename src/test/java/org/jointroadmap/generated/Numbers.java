package org.jointroadmap.generated;

/** Counts the nodes and fields of one drawing, so that the same seed gives them the same names. */
final class Numbers {
    private int nodes;
    private int fields;
    private int forms;

    String id(String kind) {
        return kind + "_" + Integer.toString(1_000_000 + nodes++, Character.MAX_RADIX);
    }

    String field() {
        return "f" + fields++;
    }

    int form() {
        return forms++;
    }
}
