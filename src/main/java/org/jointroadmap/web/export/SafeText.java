package org.jointroadmap.web.export;

/** Texts that no spreadsheet takes for a formula. */
final class SafeText {
    private static final String DANGEROUS = "=+-@\t\r\n−";
    private static final int LONGEST = 32_000;

    private SafeText() {}

    /** The text, after an apostrophe if it begins like a formula; never longer than a cell can be. */
    static String of(String text) {
        String whole = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return !whole.isEmpty() && DANGEROUS.indexOf(whole.charAt(0)) >= 0 ? "'" + whole : whole;
    }
}
