package org.jointroadmap.web.export;

/** Texts as a cell can hold them. */
final class SafeText {
    private static final String DANGEROUS = "=+-@\t\r\n−";
    private static final int LONGEST = 32_000;

    private SafeText() {}

    /** For a file that says nothing of types: after an apostrophe if it begins like a formula, so that no spreadsheet takes it for one. */
    static String untyped(String text) {
        String whole = shortened(text);
        return !whole.isEmpty() && DANGEROUS.indexOf(whole.charAt(0)) >= 0 ? "'" + whole : whole;
    }

    /** Never longer than a cell can be, and without what XML cannot say. */
    static String typed(String text) {
        String whole = shortened(text);
        return whole.codePoints().allMatch(SafeText::isOfXml)
                ? whole
                : whole.codePoints()
                        .filter(SafeText::isOfXml)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static boolean isOfXml(int letter) {
        return letter >= 0x20
                ? letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE && (letter & 0xFFFE) != 0xFFFE
                : letter == '\t' || letter == '\n' || letter == '\r';
    }
}
