package org.jointroadmap.rules.language;

import org.jointroadmap.rules.tree.Place;

/**
 * A word, number, text or symbol of a rule file, with the comments that stand before it.
 *
 * @param text what it says, without the quotes of a text
 */
public record Token(Kind kind, String text, int line, int column, String comment) {
    /** What a token can be. */
    public enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SYMBOL,
        END
    }

    boolean is(String wordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wordOrSymbol);
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    /** As it is written in a file. */
    String source() {
        return kind == Kind.TEXT ? '"' + text + '"' : text;
    }

    Place place() {
        return new Place(line, column);
    }
}
