package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.rules.language.Token.Kind;

/** Reads a component, or what is asked of an answer, and what it is compared with; both must be of one type. */
final class Comparison {
    /** A component that was read, and where. */
    private record Seen(int position, String name) {}

    private final Tokens tokens;
    private final Class<?> type;
    private final Values values;
    private final CallParser calls;
    private final AnswerComparison answers;
    private final ModelNames names;
    private final List<Seen> seen = new ArrayList<>();

    Comparison(Tokens tokens, Scope scope, Class<?> type) {
        this.tokens = tokens;
        this.type = type;
        this.calls = new CallParser(tokens, scope, type);
        this.values = new Values(tokens, scope, calls);
        this.answers = new AnswerComparison(tokens, values);
        this.names = new ModelNames(tokens, scope, type);
    }

    Class<?> component() {
        int position = tokens.position();
        Token token = tokens.next();
        if (Operators.isOrder(token) || Operators.isEquality(token)) {
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

    List<Call> callsSince(int position) {
        return calls.since(position);
    }

    /** What is asked of answers is no component. */
    void refuseCall() {
        if (calls.startsHere()) {
            throw tokens.refuse(tokens.peek(), "answer-bound", tokens.peek().text());
        }
    }

    void flag() {
        Token token = tokens.peek();
        Class<?> asked = calls.startsHere() ? calls.parse().type() : component();
        if (asked != boolean.class || Operators.isEquality(tokens.peek())) {
            throw tokens.refuse(token, "not-negatable", token.text());
        }
    }

    /** @param denied under an odd number of negations */
    void parse(boolean denied) {
        Token start = tokens.peek();
        int from = tokens.position();
        if (calls.startsHere()) {
            answers.parse(start, from, calls.parse(), denied);
            return;
        }
        Class<?> component = component();
        Token operator = tokens.peek();
        if (Operators.isEquality(operator)) {
            tokens.next();
            equal(component, start, operator, from, denied);
        } else if (Operators.isOrder(operator)) {
            order(component, start, from, denied);
        } else if (operator.is("in") || operator.is("contains") || operator.is("not")) {
            word(component, start, denied);
        } else if (component != boolean.class || !endsHere(operator)) {
            throw operatorMissing(tokens, operator, start);
        }
    }

    private void equal(Class<?> component, Token start, Token operator, int from, boolean denied) {
        if (start.is("subject")) {
            values.subject();
            return;
        }
        int value = tokens.position();
        compare(component, start, operator, from, denied);
        names.read(start, value, operator.is("==") && !denied);
    }

    private void order(Class<?> component, Token start, int from, boolean denied) {
        Token operator = tokens.next();
        if (component != int.class && !component.isEnum()) {
            throw tokens.refuse(operator, "no-order", start.text(), operator.text());
        }
        compare(component, start, operator, from, denied);
    }

    private void compare(Class<?> component, Token start, Token operator, int from, boolean denied) {
        Token token = tokens.peek();
        int value = tokens.position();
        Class<?> found = values.value();
        if (AnswerComparison.fits(found, component)) {
            String mirrored = Operators.mirrored(operator.text());
            tokens.say(from, Operators.question(tokens.saidSince(value), mirrored, start.text(), denied));
        } else {
            values.check(token, found, component);
        }
    }

    private void word(Class<?> component, Token start, boolean denied) {
        boolean not = tokens.accept("not");
        Token operator = tokens.peek();
        int list = tokens.position();
        if (tokens.accept("in")) {
            values.list(component);
            names.read(start, list, !not && !denied);
        } else if (component == String.class && tokens.accept("contains")) {
            values.value(component);
        } else {
            throw operatorMissing(tokens, operator, start);
        }
    }

    static Refused operatorMissing(Tokens tokens, Token operator, Token start) {
        String key = operator.is("=") ? "single-equals" : operator.is("(") ? "repeat-component" : "no-comparison";
        return tokens.refuse(operator, key, Tokens.shown(operator), start.text());
    }

    private static boolean endsHere(Token token) {
        return token.is(",") || token.is(")") || token.is("&&") || token.is("||");
    }
}
