package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jointroadmap.rules.language.Token.Kind;

/** Reads a component and what it is compared with; both must be of one type. */
final class Comparison {
    private static final Set<String> EQUALITY = Set.of("==", "!=");
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    /** A component that was read, and where. */
    private record Seen(int position, String name) {}

    private final Tokens tokens;
    private final Class<?> type;
    private final Values values;
    private final List<Seen> seen = new ArrayList<>();

    Comparison(Tokens tokens, Scope scope, Class<?> type) {
        this.tokens = tokens;
        this.type = type;
        this.values = new Values(tokens, scope);
    }

    Class<?> component() {
        int position = tokens.position();
        Token token = tokens.next();
        if (token.kind() == Kind.SYMBOL && (ORDER.contains(token.text()) || EQUALITY.contains(token.text()))) {
            throw tokens.refuse(token, "repeat-component", token.text());
        }
        if (token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT || token.isVariable()) {
            throw tokens.refuse(token, "component-first", token.source());
        }
        Class<?> found = Vocabulary.component(type, token.text())
                .orElseThrow(() -> tokens.refuse(
                        token,
                        "unknown-component",
                        type.getSimpleName(),
                        Tokens.shown(token),
                        Vocabulary.components(type)));
        seen.add(new Seen(position, token.text()));
        return found;
    }

    List<String> componentsSince(int position) {
        return seen.stream()
                .filter(s -> s.position >= position)
                .map(Seen::name)
                .distinct()
                .toList();
    }

    void flag() {
        Token token = tokens.peek();
        if (component() != boolean.class || EQUALITY.contains(tokens.peek().text())) {
            throw tokens.refuse(token, "not-negatable", token.text());
        }
    }

    void parse() {
        Token start = tokens.peek();
        Class<?> component = component();
        Token operator = tokens.peek();
        if (operator.kind() == Kind.SYMBOL && EQUALITY.contains(operator.text())) {
            tokens.next();
            equal(component, start);
        } else if (operator.kind() == Kind.SYMBOL && ORDER.contains(operator.text())) {
            order(component, start);
        } else if (operator.is("in") || operator.is("contains") || operator.is("not")) {
            word(component, start);
        } else if (component != boolean.class || !endsHere(operator)) {
            throw operatorMissing(operator, start);
        }
    }

    private void equal(Class<?> component, Token start) {
        if (start.is("subject")) {
            values.subject();
        } else {
            values.value(component);
        }
    }

    private void order(Class<?> component, Token start) {
        Token operator = tokens.next();
        if (component != int.class && !component.isEnum()) {
            throw tokens.refuse(operator, "no-order", start.text(), operator.text());
        }
        values.value(component);
    }

    private void word(Class<?> component, Token start) {
        tokens.accept("not");
        Token operator = tokens.peek();
        if (tokens.accept("in")) {
            values.list(component);
        } else if (component == String.class && tokens.accept("contains")) {
            values.value(component);
        } else {
            throw operatorMissing(operator, start);
        }
    }

    private Refused operatorMissing(Token operator, Token start) {
        String key = operator.is("=") ? "single-equals" : operator.is("(") ? "repeat-component" : "no-comparison";
        return tokens.refuse(operator, key, Tokens.shown(operator), start.text());
    }

    private static boolean endsHere(Token token) {
        return token.is(",") || token.is(")") || token.is("&&") || token.is("||");
    }
}
