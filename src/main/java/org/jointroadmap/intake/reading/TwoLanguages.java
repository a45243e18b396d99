package org.jointroadmap.intake.reading;

/**
 * The words of a cell that says the same in two languages: Joint production / Совместное производство.
 *
 * @param own in the language of the document
 * @param other in another, "" where the cell has one language only
 * @param language of the other words
 */
record TwoLanguages(String own, String other, String language) {
    private static final String BETWEEN = "\\s+/\\s+|\\s*\\n\\s*";

    static TwoLanguages of(String text, String document) {
        String[] parts = parts(text);
        if (parts.length != 2) {
            return new TwoLanguages(text, "", "");
        }
        boolean asFirst = Language.isCyrillic(parts[0]) == Language.isCyrillic(document);
        String other = parts[asFirst ? 1 : 0];
        return new TwoLanguages(parts[asFirst ? 0 : 1], other, Language.of(other));
    }

    /** What a cell says first. */
    static String first(String text) {
        return parts(text)[0];
    }

    /** Two where one is in Latin letters and the other in Cyrillic ones, which says that neither goes on the other. */
    private static String[] parts(String text) {
        String[] parts = text.strip().split(BETWEEN);
        boolean two = parts.length == 2 && Language.isWritten(parts[0]) && Language.isWritten(parts[1]);
        return two && Language.isCyrillic(parts[0]) != Language.isCyrillic(parts[1]) ? parts : new String[] {text};
    }
}
