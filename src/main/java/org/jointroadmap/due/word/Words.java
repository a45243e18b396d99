package org.jointroadmap.due.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a text without those that do not matter, and those that were mended, each with what it was read as. */
public record Words(List<Word> list, Map<String, String> mended) {
    private static final Lexicon LEXICON = new Lexicon();
    private static final Mending MENDING = new Mending(LEXICON.phrases());

    /**
     * What each word of a text is.
     *
     * @param azerbaijani whether it is in Azerbaijani, where some words of English mean something else
     */
    public static Words of(String text, boolean azerbaijani) {
        Map<String, String> mended = new LinkedHashMap<>();
        List<Raw> runs = MENDING.mend(Raw.of(Times.blanked(text)), text, mended);
        return new Words(Joined.of(new Lexer(LEXICON, runs, text, azerbaijani).read()), mended);
    }
}
