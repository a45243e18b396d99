package org.jointroadmap.document.table;

/** One cell; one that a neighbour was merged with repeats that neighbour's text. */
public record Cell(String text, Cover cover) {
    public static final Cell EMPTY = new Cell("", Cover.NONE);

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Cover.NONE);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Which neighbour a cell continues. */
    public enum Cover {
        NONE,
        LEFT,
        ABOVE
    }
}
