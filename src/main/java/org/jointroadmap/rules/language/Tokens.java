package org.jointroadmap.rules.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Token.Kind;
import org.jointroadmap.rules.tree.Place;

/** Reads the tokens of one file from left to right. */
final class Tokens {
    private final String file;
    private final List<Token> tokens;
    private final Map<Integer, Passage> written = new HashMap<>();
    private int position;

    /** What stands for the tokens up to a place. */
    private record Passage(int end, String text) {}

    Tokens(String file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(position);
    }

    Token ahead() {
        return tokens.get(Math.min(position + 1, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        position = Math.min(position + 1, tokens.size() - 1);
        return token;
    }

    /** Steps back to where what follows starts. */
    void back(int start) {
        position = start;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    boolean accept(String wordOrSymbol) {
        boolean there = peek().is(wordOrSymbol);
        if (there) {
            next();
        }
        return there;
    }

    Token expect(String wordOrSymbol, String key, Object... values) {
        if (!peek().is(wordOrSymbol)) {
            throw refuse(peek(), key, values);
        }
        return next();
    }

    /** What was read since then is written so. */
    void write(int start, String text) {
        written.put(start, new Passage(position, text));
    }

    /** What was read since then, evenly spaced. */
    String since(int start) {
        StringBuilder text = new StringBuilder();
        int at = start;
        while (at < position) {
            boolean dotted = tokens.get(at).is(".")
                    || tokens.get(Math.max(at - 1, start)).is(".");
            Passage passage = written.get(at);
            String said = passage == null ? tokens.get(at).source() : passage.text();
            text.append(at == start || dotted || said.isEmpty() ? "" : " ").append(said);
            at = passage == null ? at + 1 : passage.end();
        }
        return text.toString();
    }

    /** The token that closes the bracket that opens here; the end of the file if none does. */
    Token afterBracket() {
        int depth = 0;
        for (int at = position; at < tokens.size(); at++) {
            depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            if (depth == 0) {
                return tokens.get(Math.min(at + 1, tokens.size() - 1));
            }
        }
        return tokens.get(tokens.size() - 1);
    }

    Refused refuse(Token at, String key, Object... values) {
        return new Refused(mistake(at, key, values));
    }

    Refused refuseAt(Place place, String key, Object... values) {
        return new Refused(Mistakes.at(file, place.line(), place.column(), key, values));
    }

    Mistake mistake(Token at, String key, Object... values) {
        return Mistakes.at(file, at.line(), at.column(), key, values);
    }

    static Object shown(Token token) {
        return token.kind() == Kind.END ? Mistakes.phrase("end-of-file") : token.source();
    }
}
