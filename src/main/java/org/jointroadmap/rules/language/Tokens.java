package org.jointroadmap.rules.language;

import java.util.List;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Token.Kind;

/** Reads the tokens of one file from left to right. */
final class Tokens {
    private final String file;
    private final List<Token> tokens;
    private int position;

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

    /** What was read since then, evenly spaced. */
    String since(int start) {
        StringBuilder text = new StringBuilder();
        for (int at = start; at < position; at++) {
            boolean dotted = tokens.get(at).is(".")
                    || tokens.get(Math.max(at - 1, start)).is(".");
            text.append(at == start || dotted ? "" : " ").append(tokens.get(at).source());
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
