package org.jointroadmap.rules.language;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.fact.Words;

/** Reads {@code insert( new Finding( … ) );}, the only thing that a rule may do. */
final class InsertParser {
    private static final List<String> LANGUAGES = List.of("en", "ru", "az");

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
        for (int at = 0; at < wanted.length; at++) {
            if (at > 0 && !tokens.accept(",")) {
                throw ends(name, type);
            }
            text.append(at == 0 ? "" : ", ").append(argument(at, wanted[at]));
        }
        if (!tokens.accept(")")) {
            throw ends(name, type);
        }
        return text.toString();
    }

    private Refused ends(Token name, Class<?> type) {
        boolean other = !tokens.peek().is(")") && !tokens.peek().is(",");
        return other
                ? tokens.refuse(tokens.peek(), "not-an-argument", Tokens.shown(tokens.peek()))
                : wrongCount(name, type);
    }

    private String argument(int place, RecordComponent wanted) {
        if (place == 0) {
            return arguments.subject();
        }
        return wanted.getType() == Words.class ? words() : arguments.parse(wanted.getType(), "");
    }

    /** A text for each language, English first; the others may be left out. */
    private String words() {
        List<String> texts = new ArrayList<>();
        do {
            texts.add(arguments.parse(String.class, LANGUAGES.get(texts.size())));
        } while (texts.size() < LANGUAGES.size() && tokens.accept(","));
        return "Words.of( " + String.join(", ", texts) + " )";
    }

    private Refused wrongCount(Token name, Class<?> type) {
        return tokens.refuse(name, "wrong-count", type.getSimpleName(), Vocabulary.components(type));
    }
}
