package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.fact.Matching;
import org.jointroadmap.rules.language.Token.Kind;
import org.jointroadmap.rules.tree.Constant;
import org.jointroadmap.rules.tree.Operators;
import org.jointroadmap.rules.tree.Question;
import org.jointroadmap.rules.tree.Question.All;
import org.jointroadmap.rules.tree.Question.Compared;
import org.jointroadmap.rules.tree.Question.OneOf;
import org.jointroadmap.rules.tree.Question.Truth;
import org.jointroadmap.rules.tree.Value;
import org.jspecify.annotations.Nullable;

/** Reads two values and how they are compared; both must be of one type. */
final class ComparisonParser {
    private static final List<String> OF_TEXTS = List.of("contains", "startsWith", "endsWith", "matches");
    private static final List<String> OF_OTHERS = List.of(
            "soundslike", "memberOf", "excludes", "after", "before", "coincides", "during", "overlaps", "from", "eval");

    private final Tokens tokens;
    private final ValueParser values;

    /** What stood left of the last comparison, for a short range such as {@code daysLate > 5 && < 90}. */
    private @Nullable Value left;

    private String leftText = "";
    private int count;

    ComparisonParser(Tokens tokens, ValueParser values) {
        this.tokens = tokens;
        this.values = values;
    }

    void begin() {
        left = null;
    }

    /** @param goesOn after && or ||, where the left side may be that of the comparison before */
    Question parse(boolean goesOn) {
        if (++count > Sizes.COMPARISONS) {
            throw tokens.refuse(tokens.peek(), "too-many", Sizes.COMPARISONS);
        }
        int from = tokens.position();
        Token start = tokens.peek();
        if (goesOn && left != null && Operators.isComparison(start.text()) && start.kind() == Kind.SYMBOL) {
            Token operator = tokens.next();
            tokens.write(from, leftText + " " + operator.text());
            return compared(left, operator, start);
        }
        refuseOperator(start);
        Value value = values.left();
        left = value;
        leftText = tokens.since(from);
        return rest(value, start);
    }

    private void refuseOperator(Token start) {
        if (start.is("not") && tokens.ahead().is("(")) {
            throw tokens.refuse(start, "denied-by-mark");
        }
        if (OF_OTHERS.contains(start.text()) && tokens.ahead().is("(")) {
            throw tokens.refuse(start, "not-ours", start.text());
        }
        if (start.kind() == Kind.SYMBOL && Operators.isComparison(start.text())) {
            throw tokens.refuse(start, "repeat-component", start.text());
        }
    }

    private Question rest(Value value, Token start) {
        Token operator = tokens.peek();
        if (Operators.isComparison(operator.text()) && operator.kind() == Kind.SYMBOL) {
            tokens.next();
            return compared(value, operator, start);
        }
        boolean not = tokens.accept("not");
        operator = tokens.peek();
        if (tokens.accept("in")) {
            return new OneOf(value, list(value), not);
        }
        if (!not && tokens.accept("between")) {
            return between(value, operator, start);
        }
        boolean bracketed = operator.is("str") && tokens.ahead().is("[");
        if (bracketed) {
            tokens.next();
            tokens.next();
            operator = tokens.peek();
        }
        if (OF_TEXTS.contains(operator.text()) && operator.kind() == Kind.WORD) {
            tokens.next();
            if (bracketed) {
                tokens.expect("]", "no-closing-bracket", Tokens.shown(tokens.peek()));
            }
            return ofTexts(value, operator, not, start);
        }
        if (!not && value.type() == boolean.class && endsHere(operator)) {
            return new Truth(value, true);
        }
        throw missing(operator, start);
    }

    private Question compared(Value value, Token operator, Token start) {
        if (tokens.peek().is(">") || tokens.peek().is("=")) {
            throw tokens.refuse(
                    operator, "odd-operator", operator.text() + tokens.peek().text(), operator.text());
        }
        if (Operators.isOrder(operator.text())
                && !value.isNumber()
                && !value.type().isEnum()) {
            throw tokens.refuse(operator, "no-order", start.text(), operator.text());
        }
        Token at = tokens.peek();
        Value other = values.value();
        check(at, other.type(), value.type());
        return new Compared(value, operator.text(), other);
    }

    private Question between(Value value, Token operator, Token start) {
        if (!value.isNumber() && !value.type().isEnum()) {
            throw tokens.refuse(operator, "no-order", start.text(), operator.text());
        }
        Value least = bound(value);
        tokens.expect("and", "no-between", Tokens.shown(tokens.peek()));
        Value most = bound(value);
        return new All(List.of(new Compared(value, ">=", least), new Compared(value, "<=", most)));
    }

    private Value bound(Value value) {
        Token at = tokens.peek();
        Value bound = values.value();
        check(at, bound.type(), value.type());
        return bound;
    }

    private Question ofTexts(Value value, Token operator, boolean not, Token start) {
        boolean list = value.type() == List.class;
        if (!value.isText() && !(list && operator.is("contains"))) {
            throw missing(operator, start);
        }
        Token at = tokens.peek();
        Value other = values.single();
        check(at, other.type(), String.class);
        if (operator.is("matches")) {
            checkPattern(at, other);
        }
        return new Compared(value, (not ? "not " : "") + operator.text(), other);
    }

    private void checkPattern(Token at, Value other) {
        if (!(other instanceof Constant pattern)) {
            throw tokens.refuse(at, "pattern-written-out", Tokens.shown(at));
        }
        try {
            Matching.check((String) pattern.value());
        } catch (IllegalArgumentException e) {
            throw tokens.refuse(at, "bad-pattern", String.valueOf(e.getMessage()));
        }
    }

    private List<Value> list(Value value) {
        tokens.expect("(", "no-list", Tokens.shown(tokens.peek()));
        List<Value> all = new ArrayList<>();
        do {
            if (all.size() == Sizes.LIST) {
                throw tokens.refuse(tokens.peek(), "too-many", Sizes.LIST);
            }
            Token at = tokens.peek();
            Value one = values.value();
            check(at, one.type(), value.type());
            all.add(one);
        } while (tokens.accept(","));
        tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        return all;
    }

    private void check(Token at, Class<?> found, Class<?> wanted) {
        if (wanted == List.class) {
            throw tokens.refuse(at, "ask-contains");
        }
        boolean same = found == wanted
                || isNumber(found) && isNumber(wanted)
                || ValueParser.isText(found) && ValueParser.isText(wanted);
        if (!same) {
            throw tokens.refuse(at, "other-type", Tokens.shown(at), Types.word(wanted), Types.word(found));
        }
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == org.jointroadmap.fact.Quantity.class;
    }

    private Refused missing(Token operator, Token start) {
        if (OF_OTHERS.contains(operator.text())) {
            return tokens.refuse(operator, "not-ours", operator.text());
        }
        boolean turned =
                operator.is("=") && (tokens.ahead().is(">") || tokens.ahead().is("<"));
        if (turned) {
            String written = "=" + tokens.ahead().text();
            return tokens.refuse(
                    operator, "odd-operator", written, tokens.ahead().text() + "=");
        }
        String key = operator.is("=") ? "single-equals" : operator.is("(") ? "repeat-component" : "no-comparison";
        return tokens.refuse(operator, key, Tokens.shown(operator), start.text());
    }

    private static boolean endsHere(Token token) {
        return token.is(",")
                || token.is(")")
                || token.is("&&")
                || token.is("||")
                || token.is("and")
                || token.is("or")
                || token.is(";");
    }
}
