package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;
import org.jointroadmap.rules.language.Token.Kind;

/** Reads what an answer is compared with. */
final class AnswerComparison {
    private static final String DECIMAL = "(0|[1-9][0-9]{0,8})\\.[0-9]{1,6}";

    private final Tokens tokens;
    private final Values values;

    AnswerComparison(Tokens tokens, Values values) {
        this.tokens = tokens;
        this.values = values;
    }

    /** Whether an answer of one type can be compared with a value of the other. */
    static boolean fits(Class<?> answer, Class<?> other) {
        return answer == Quantity.class && (other == int.class || other == Quantity.class)
                || answer == Wording.class && (other == String.class || other == Wording.class);
    }

    /** @param from where the answer was asked for */
    void parse(Token start, int from, Call call, boolean denied) {
        Token operator = tokens.peek();
        if (call.type() == boolean.class) {
            yesOrNo(operator);
        } else if (Operators.isEquality(operator)) {
            tokens.next();
            ask(from, call, operator.text(), denied);
        } else if (Operators.isOrder(operator)) {
            if (call.type() == Wording.class) {
                throw tokens.refuse(operator, "no-order", call.text(), operator.text());
            }
            tokens.next();
            ask(from, call, operator.text(), denied);
        } else {
            word(start, from, call, denied);
        }
    }

    private void yesOrNo(Token operator) {
        if (Operators.isEquality(operator)) {
            tokens.next();
            values.value(boolean.class);
        }
    }

    private void ask(int from, Call call, String operator, boolean denied) {
        tokens.say(from, Operators.question(call.drl(), operator, value(call), denied));
    }

    private void word(Token start, int from, Call call, boolean denied) {
        boolean not = tokens.accept("not");
        Token operator = tokens.peek();
        if (tokens.accept("in")) {
            list(from, call, denied, not);
        } else if (call.type() == Wording.class && tokens.accept("contains")) {
            ask(from, call, not ? "not contains" : "contains", denied);
        } else {
            throw Comparison.operatorMissing(tokens, operator, start);
        }
    }

    private void list(int from, Call call, boolean denied, boolean not) {
        tokens.expect("(", "no-list", Tokens.shown(tokens.peek()));
        List<String> wanted = new ArrayList<>();
        do {
            if (wanted.size() == Limits.LIST) {
                throw tokens.refuse(tokens.peek(), "too-many", Limits.LIST);
            }
            wanted.add(value(call));
        } while (tokens.accept(","));
        tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        boolean none = denied ^ not;
        String asked = wanted.stream()
                .map(value -> Operators.question(call.drl(), none ? "!=" : "==", value, false))
                .collect(Collectors.joining(none ? " && " : " || "));
        tokens.say(from, (denied ? "!" : "") + "( " + asked + " )");
    }

    /** As the rule engine is told. */
    private String value(Call call) {
        Token token = tokens.peek();
        int from = tokens.position();
        if (call.type() == Quantity.class && decimal(tokens.accept("-") ? tokens.peek() : token)) {
            tokens.next();
            return '"' + tokens.since(from).replace(" ", "") + '"';
        }
        tokens.back(from);
        Class<?> found = values.value();
        if (!fits(call.type(), found)) {
            throw tokens.refuse(token, "other-type", Tokens.shown(token), Values.word(call.type()), Values.word(found));
        }
        return tokens.saidSince(from);
    }

    private static boolean decimal(Token token) {
        return token.kind() == Kind.NUMBER && token.text().matches(DECIMAL);
    }
}
