package org.jointroadmap.rules.language;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reads {@code insert( new Finding( … ) );}, the only thing that a rule may do. */
final class InsertParser {
    private final Tokens tokens;
    private final ArgumentParser arguments;

    InsertParser(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.arguments = new ArgumentParser(tokens, scope);
    }

    /** The conclusion as a Java expression. */
    String parse() {
        tokens.expect("insert", "only-insert", Tokens.shown(tokens.peek()));
        tokens.expect("(", "only-insert", Tokens.shown(tokens.peek()));
        tokens.expect("new", "only-insert", Tokens.shown(tokens.peek()));
        Token name = tokens.next();
        Class<?> type = Vocabulary.conclusion(name.text())
                .orElseThrow(() ->
                        tokens.refuse(name, "unknown-conclusion", Tokens.shown(name), Vocabulary.conclusionNames()));
        tokens.expect("(", "no-bracket", type.getSimpleName());
        String text = "new " + type.getSimpleName() + "( " + arguments(name, type) + " )";
        tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        tokens.expect(";", "no-semicolon", Tokens.shown(tokens.peek()));
        return text;
    }

    private String arguments(Token name, Class<?> type) {
        RecordComponent[] wanted = type.getRecordComponents();
        StringBuilder text = new StringBuilder();
        int count = 0;
        do {
            if (count == wanted.length) {
                throw wrongCount(name, type);
            }
            text.append(count == 0 ? "" : ", ").append(argument(count, wanted[count]));
            count++;
        } while (tokens.accept(","));
        if (!tokens.peek().is(")")) {
            throw tokens.refuse(tokens.peek(), "not-an-argument", Tokens.shown(tokens.peek()));
        }
        if (!mayHave(type, count)) {
            throw wrongCount(name, type);
        }
        tokens.next();
        return text.toString();
    }

    private String argument(int place, RecordComponent wanted) {
        return place == 0 ? arguments.subject() : arguments.parse(wanted.getType(), language(wanted));
    }

    /** The texts of a conclusion are in English but those that say another language. */
    private static String language(RecordComponent wanted) {
        if (wanted.getType() != String.class) {
            return "";
        }
        return wanted.getName().endsWith("Ru") ? "ru" : "en";
    }

    private static boolean mayHave(Class<?> type, int count) {
        return Arrays.stream(type.getConstructors()).anyMatch(c -> c.getParameterCount() == count);
    }

    private Refused wrongCount(Token name, Class<?> type) {
        return tokens.refuse(name, "wrong-count", type.getSimpleName(), Vocabulary.components(type));
    }
}
