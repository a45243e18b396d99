package org.jointroadmap.rules.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Token.Kind;

/** Reads the tokens of one file from left to right. */
final class Tokens {
    private final String file;
    private final List<Token> tokens;
    private final Map<Integer, Passage> written = new HashMap<>();
    private final Map<Integer, Passage> said = new HashMap<>();
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

    /** Steps back, where what was read is also the start of what follows. */
    void back() {
        position--;
    }

    /** Steps back to where what follows starts. */
    void back(int start) {
        position = start;
    }

    List<Token> textsSince(int start) {
        return tokens.subList(start, position).stream()
                .filter(token -> token.kind() == Kind.TEXT)
                .toList();
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

    /** What was read since then is said so to the rule engine. */
    void say(int start, String text) {
        said.put(start, new Passage(position, text));
    }

    /** What was read since then, evenly spaced. */
    String since(int start) {
        return since(start, written);
    }

    /** The same for the rule engine. */
    String saidSince(int start) {
        return since(start, said);
    }

    private String since(int start, Map<Integer, Passage> passages) {
        StringBuilder text = new StringBuilder();
        int at = start;
        while (at < position) {
            boolean dotted = tokens.get(at).is(".")
                    || tokens.get(Math.max(at - 1, start)).is(".");
            Passage passage = passages.get(at);
            text.append(at == start || dotted ? "" : " ")
                    .append(passage == null ? tokens.get(at).source() : passage.text());
            at = passage == null ? at + 1 : passage.end();
        }
        return text.toString();
    }

    Refused refuse(Token at, String key, Object... values) {
        return new Refused(mistake(at, key, values));
    }

    Mistake mistake(Token at, String key, Object... values) {
        return Mistakes.at(file, at.line(), at.column(), key, values);
    }

    static Object shown(Token token) {
        return token.kind() == Kind.END ? Mistakes.phrase("end-of-file") : token.source();
    }
}
