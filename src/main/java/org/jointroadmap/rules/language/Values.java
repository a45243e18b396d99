package org.jointroadmap.rules.language;

import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;
import org.jointroadmap.rules.language.Scope.Variable;
import org.jointroadmap.rules.language.Token.Kind;

/** Reads what a component is compared with or a conclusion is made of. */
final class Values {
    private final Tokens tokens;
    private final Scope scope;
    private final CallParser calls;

    /** @param calls reads questions to answers */
    Values(Tokens tokens, Scope scope, CallParser calls) {
        this.tokens = tokens;
        this.scope = scope;
        this.calls = calls;
    }

    void list(Class<?> wanted) {
        tokens.expect("(", "no-list", Tokens.shown(tokens.peek()));
        int count = 0;
        do {
            if (count++ == Limits.LIST) {
                throw tokens.refuse(tokens.peek(), "too-many", Limits.LIST);
            }
            value(wanted);
        } while (tokens.accept(","));
        tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
    }

    /** A subject is compared with the subject of another fact of the rule, or with one that is written out. */
    void subject() {
        Token token = tokens.peek();
        int from = tokens.position();
        value(String.class);
        boolean named = scope.find(token.text()).filter(Variable::isSubject).isPresent();
        if (token.isVariable() && !named && !tokens.since(from).endsWith(".subject")) {
            throw tokens.refuse(token, "no-subject", token.text());
        }
    }

    void value(Class<?> wanted) {
        Token token = tokens.peek();
        check(token, value(), wanted);
    }

    void check(Token token, Class<?> found, Class<?> wanted) {
        if (found != wanted) {
            throw tokens.refuse(token, "other-type", Tokens.shown(token), word(wanted), word(found));
        }
    }

    /** The type of the value that stands here. */
    Class<?> value() {
        if (calls.isOfFact() && calls.startsHere()) {
            return calls.parse().type();
        }
        Token token = tokens.next();
        if (token.isVariable()) {
            return variable(token);
        }
        return switch (token.kind()) {
            case NUMBER -> number(token);
            case TEXT -> text(token);
            case WORD -> constant(token);
            default -> {
                if (!token.is("-") || tokens.peek().kind() != Kind.NUMBER) {
                    throw tokens.refuse(token, "no-value", Tokens.shown(token));
                }
                yield number(tokens.next());
            }
        };
    }

    private Class<?> number(Token token) {
        if (!token.text().matches("0|[1-9][0-9]{0," + (Limits.DIGITS - 1) + "}")) {
            throw tokens.refuse(token, "bad-number", token.text(), Limits.DIGITS);
        }
        return int.class;
    }

    private Class<?> text(Token token) {
        if (token.text().length() > Limits.TEXT) {
            throw tokens.refuse(token, "long-text", Limits.TEXT);
        }
        return String.class;
    }

    private Class<?> constant(Token token) {
        if (token.is("true") || token.is("false")) {
            return boolean.class;
        }
        Class<?> enumeration = Vocabulary.enumeration(token.text())
                .orElseThrow(() -> tokens.refuse(token, "unknown-value", token.text()));
        tokens.expect(".", "no-constant", token.text(), Vocabulary.constants(enumeration));
        Token constant = tokens.next();
        if (!Vocabulary.hasConstant(enumeration, constant.text())) {
            throw tokens.refuse(constant, "no-constant", token.text(), Vocabulary.constants(enumeration));
        }
        return enumeration;
    }

    private Class<?> variable(Token token) {
        Variable variable =
                scope.find(token.text()).orElseThrow(() -> tokens.refuse(token, "unknown-variable", token.text()));
        boolean fact = variable.type().isRecord();
        if (!fact && !tokens.peek().is(".")) {
            return variable.type();
        }
        if (!fact || !tokens.accept(".")) {
            throw tokens.refuse(
                    token,
                    fact ? "whole-fact" : "not-a-fact",
                    token.text(),
                    variable.type().getSimpleName());
        }
        if (calls.startsHere()) {
            return calls.parse(variable.type(), variable.pattern()).type();
        }
        Token name = tokens.next();
        return Vocabulary.component(variable.type(), name.text())
                .orElseThrow(() -> tokens.refuse(
                        name,
                        "unknown-component",
                        variable.type().getSimpleName(),
                        Tokens.shown(name),
                        Vocabulary.components(variable.type())));
    }

    static Object word(Class<?> type) {
        return type == Quantity.class
                        || type == Wording.class
                        || type == int.class
                        || type == String.class
                        || type == boolean.class
                ? Mistakes.phrase("type-" + type.getSimpleName())
                : type.getSimpleName();
    }
}
