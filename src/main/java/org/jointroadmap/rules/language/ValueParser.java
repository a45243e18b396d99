package org.jointroadmap.rules.language;

import java.math.BigDecimal;
import java.util.Map;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;
import org.jointroadmap.rules.language.Scope.Held;
import org.jointroadmap.rules.language.Token.Kind;
import org.jointroadmap.rules.limit.Limit;
import org.jointroadmap.rules.tree.Arithmetic;
import org.jointroadmap.rules.tree.Arithmetic.Sign;
import org.jointroadmap.rules.tree.Component;
import org.jointroadmap.rules.tree.Constant;
import org.jointroadmap.rules.tree.Limited;
import org.jointroadmap.rules.tree.Value;
import org.jointroadmap.rules.tree.Variable;
import org.jspecify.annotations.Nullable;

/** Reads what is compared or said: components, answers, variables, constants, limits, and numbers put together. */
final class ValueParser {
    private static final String WHOLE = "0|[1-9][0-9]{0," + (Sizes.DIGITS - 1) + "}";
    private static final String DECIMAL = "(0|[1-9][0-9]{0,8})\\.[0-9]{1,6}";
    private static final String LIMITS = "Limits";

    private final Tokens tokens;
    private final Scope scope;
    private final Map<String, Limit> limits;
    private final CallParser calls;

    /** The fact that a bare component is asked of, null between then and end. */
    private @Nullable Class<?> fact;

    private boolean isLeft;
    private int depth;

    ValueParser(Tokens tokens, Scope scope, Map<String, Limit> limits) {
        this.tokens = tokens;
        this.scope = scope;
        this.limits = limits;
        this.calls = new CallParser(tokens);
    }

    void ask(@Nullable Class<?> other) {
        fact = other;
        depth = 0;
    }

    boolean isCall() {
        return calls.startsHere();
    }

    /** What stands left of a comparison: a bare word is meant for a component. */
    Value left() {
        isLeft = true;
        try {
            return value();
        } finally {
            isLeft = false;
        }
    }

    /** Sums, differences, products and quotients in their usual order. */
    Value value() {
        Value value = product();
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            Token sign = tokens.next();
            value = put(sign, value, sign.is("+") ? Sign.PLUS : Sign.MINUS, product());
        }
        return value;
    }

    private Value product() {
        Value value = single();
        while (tokens.peek().is("*") || tokens.peek().is("/")) {
            Token sign = tokens.next();
            value = put(sign, value, sign.is("*") ? Sign.TIMES : Sign.OVER, single());
        }
        return value;
    }

    private Value put(Token at, Value left, Sign sign, Value right) {
        if (!left.isNumber() || !right.isNumber()) {
            Value other = left.isNumber() ? right : left;
            throw tokens.refuse(at, "no-number", at.text(), Types.word(other.type()));
        }
        if (++depth > Sizes.TERMS) {
            throw tokens.refuse(at, "too-many", Sizes.TERMS);
        }
        return new Arithmetic(left, sign, right);
    }

    /** One value, or several in brackets. */
    Value single() {
        if (fact != null && calls.startsHere()) {
            return calls.parse(fact, "");
        }
        Token token = tokens.next();
        if (token.isVariable()) {
            return variable(token);
        }
        return switch (token.kind()) {
            case NUMBER -> number(token, "");
            case TEXT -> text(token);
            case WORD -> word(token);
            default -> symbol(token);
        };
    }

    private Value symbol(Token token) {
        if (token.is("-") && tokens.peek().kind() == Kind.NUMBER) {
            return number(tokens.next(), "-");
        }
        if (!token.is("(")) {
            throw tokens.refuse(token, "no-value", Tokens.shown(token));
        }
        if (++depth > Sizes.TERMS) {
            throw tokens.refuse(token, "too-many", Sizes.TERMS);
        }
        Value value = value();
        tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        return value;
    }

    private Constant number(Token token, String sign) {
        if (!token.text().matches(WHOLE) && !token.text().matches(DECIMAL)) {
            throw tokens.refuse(token, "bad-number", token.text(), Sizes.DIGITS);
        }
        return new Constant(new BigDecimal(sign + token.text()), token.place());
    }

    private Constant text(Token token) {
        if (token.text().length() > Sizes.TEXT) {
            throw tokens.refuse(token, "long-text", Sizes.TEXT);
        }
        return new Constant(token.text(), token.place());
    }

    private Value word(Token token) {
        if (token.is("true") || token.is("false")) {
            return new Constant(token.is("true"), token.place());
        }
        if (token.is("null")) {
            throw tokens.refuse(token, "no-null");
        }
        if (token.is(LIMITS)) {
            return limit();
        }
        if (fact != null && token.is("this") && tokens.accept(".")) {
            return calls.startsHere() ? calls.parse(fact, "") : component(tokens.next(), fact, "");
        }
        if (fact != null && Vocabulary.component(fact, token.text()).isPresent()) {
            return component(token, fact, "");
        }
        Class<?> enumeration = Vocabulary.enumeration(token.text()).orElseThrow(() -> unknown(token));
        tokens.expect(".", "no-constant", token.text(), Vocabulary.constants(enumeration));
        Token constant = tokens.next();
        if (!Vocabulary.hasConstant(enumeration, constant.text())) {
            throw tokens.refuse(constant, "no-constant", token.text(), Vocabulary.constants(enumeration));
        }
        return new Constant(Vocabulary.constant(enumeration, constant.text()), constant.place());
    }

    private Refused unknown(Token token) {
        String written = token.text();
        boolean constant = Vocabulary.constantNamed(written).isPresent();
        if (fact != null && !constant && (isLeft || Character.isLowerCase(written.charAt(0)))) {
            return unknownComponent(token, fact);
        }
        return Vocabulary.constantNamed(written)
                .map(whole -> tokens.refuse(token, "bare-constant", written, whole))
                .orElseGet(() -> tokens.refuse(token, "unknown-value", written));
    }

    private Limited limit() {
        tokens.expect(".", "no-limit", Tokens.shown(tokens.peek()));
        Token name = tokens.next();
        Limit limit = limits.get(name.text());
        if (limit == null) {
            throw tokens.refuse(
                    name,
                    "unknown-limit",
                    Tokens.shown(name),
                    Nearest.to(name.text(), limits.keySet()).orElse("-"));
        }
        return new Limited(limit, name.place());
    }

    /** @param variable that holds the fact, "" for the pattern's own */
    Component component(Token name, Class<?> of, String variable) {
        Class<?> type = Vocabulary.component(of, name.text()).orElseThrow(() -> unknownComponent(name, of));
        return new Component(variable, of, name.text(), type, Vocabulary.unit(of, name.text()));
    }

    Refused unknownComponent(Token name, Class<?> of) {
        String nearest = Nearest.to(name.text(), Vocabulary.componentNames(of)).orElse("-");
        return tokens.refuse(
                name, "unknown-component", of.getSimpleName(), Tokens.shown(name), Vocabulary.components(of), nearest);
    }

    private Value variable(Token token) {
        Held held = scope.find(token.text()).orElseThrow(() -> tokens.refuse(token, "unknown-variable", token.text()));
        if (!held.usable()) {
            throw tokens.refuse(token, "variable-elsewhere", token.text());
        }
        if (!held.isFact()) {
            if (tokens.peek().is(".")) {
                throw tokens.refuse(token, "not-a-fact", token.text(), "");
            }
            if (fact != null && held.type() == Quantity.class) {
                throw tokens.refuse(token, "total-in-pattern", token.text());
            }
            return new Variable(token.text(), held.type(), held.unit());
        }
        if (!tokens.accept(".")) {
            throw tokens.refuse(token, "whole-fact", token.text(), held.type().getSimpleName());
        }
        boolean plain = Vocabulary.component(held.type(), tokens.peek().text()).isPresent();
        if (calls.startsHere() && !plain) {
            return calls.parse(held.type(), token.text());
        }
        Component component = component(tokens.next(), held.type(), token.text());
        if (tokens.peek().is("(") && tokens.ahead().is(")")) {
            int from = tokens.position();
            tokens.next();
            tokens.next();
            tokens.write(from, "");
        }
        return component;
    }

    /** Whether a type is a text that people wrote, or some. */
    static boolean isText(Class<?> type) {
        return type == String.class || type == Wording.class;
    }
}
