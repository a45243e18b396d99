package org.jointroadmap.web.export;

/**
 * A column of a table that is taken along.
 *
 * @param heading in the reader's language
 * @param width in characters
 * @param printed whether a sheet of paper has room for it; workbooks have all columns
 */
public record Column(String heading, int width, boolean printed) {
    private static final int COMMON = 16;

    static Column of(String heading) {
        return new Column(heading, COMMON, true);
    }

    public static Column of(String heading, int width) {
        return new Column(heading, width, true);
    }

    /** One that only workbooks and CSV have. */
    public static Column further(String heading, int width) {
        return new Column(heading, width, false);
    }
}
