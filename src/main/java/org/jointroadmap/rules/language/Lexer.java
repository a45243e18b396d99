package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.rules.language.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a rule file into tokens. */
public final class Lexer {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n]+");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/");
    /** Possessive, so that a text of any length is read without a call for each letter. */
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'");

    private static final Pattern WORD = Pattern.compile("[$A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9A-Za-z_.]*");
    private static final Pattern SYMBOL = Pattern.compile("&&|\\|\\||[<>=!]=|[\\x21-\\x7E]");
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})(?= |\\n|$)");

    private final String file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private StringBuilder comments = new StringBuilder();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text) {
        this.file = file;
        this.text = text;
    }

    public static List<Token> tokens(String file, String text) {
        Lexer lexer = new Lexer(file, text);
        while (lexer.at < text.length()) {
            lexer.step();
        }
        lexer.add(Kind.END, "");
        return List.copyOf(lexer.tokens);
    }

    private void step() {
        if (column() == 1 && matches(CONFLICT) != null) {
            throw refuse("conflict-marks");
        }
        String found;
        if ((found = matches(SPACE)) != null) {
            move(found);
        } else if ((found = matches(COMMENT)) != null) {
            comments.append(found).append('\n');
            move(found);
        } else if ((found = matches(TEXT)) != null) {
            add(Kind.TEXT, Escapes.read(found.substring(1, found.length() - 1), this::badEscape));
            move(found);
        } else {
            code();
        }
    }

    private void code() {
        refuseUnclosed();
        String found;
        if ((found = matches(WORD)) != null) {
            add(Kind.WORD, found);
        } else if ((found = matches(NUMBER)) != null) {
            add(Kind.NUMBER, found);
        } else if ((found = matches(SYMBOL)) != null) {
            add(Kind.SYMBOL, found);
        } else {
            throw foreign();
        }
        move(found);
    }

    private void refuseUnclosed() {
        char next = text.charAt(at);
        if (next == '"' || next == '\'') {
            throw refuse("unclosed-text");
        }
        if (text.startsWith("/*", at)) {
            throw refuse("unclosed-comment");
        }
        if (next == '`' || "“”„«»‘’".indexOf(next) >= 0) {
            throw refuse("other-quote", next);
        }
    }

    private Refused badEscape() {
        return refuse("bad-escape");
    }

    private Refused foreign() {
        int character = text.codePointAt(at);
        return refuse("foreign-letter", Character.toString(character), character);
    }

    private @Nullable String matches(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.group() : null;
    }

    private void add(Kind kind, String found) {
        tokens.add(new Token(kind, found, line, column(), comments.toString()));
        comments = new StringBuilder();
    }

    private void move(String found) {
        line += (int) found.chars().filter(c -> c == '\n').count();
        int last = found.lastIndexOf('\n');
        lineStart = last < 0 ? lineStart : at + last + 1;
        at += found.length();
    }

    private int column() {
        return at - lineStart + 1;
    }

    private Refused refuse(String key, Object... values) {
        return new Refused(Mistakes.at(file, line, column(), key, values));
    }
}
