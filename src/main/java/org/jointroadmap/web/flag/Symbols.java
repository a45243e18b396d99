package org.jointroadmap.web.flag;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The symbols of a condition that the rules' own parser has taken, one after the other. */
final class Symbols {
    private static final Pattern SYMBOL = Pattern.compile(
            AnswerWords.QUESTION + "|\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+(?:\\.\\d+)?|[$\\w.]+|&&|\\|\\||[=!<>]=|\\S");

    private final List<String> symbols;
    private int at;

    Symbols(String text) {
        symbols = SYMBOL.matcher(text).results().map(MatchResult::group).toList();
    }

    boolean isAtEnd() {
        return at == symbols.size();
    }

    /** "" at the end. */
    String peek() {
        return isAtEnd() ? "" : symbols.get(at);
    }

    String next() {
        String symbol = peek();
        at = Math.min(at + 1, symbols.size());
        return symbol;
    }

    boolean accept(String symbol) {
        boolean there = peek().equals(symbol);
        if (there) {
            at++;
        }
        return there;
    }
}
