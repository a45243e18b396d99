package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.rules.tree.Part;
import org.jointroadmap.rules.tree.Question;
import org.jointroadmap.rules.tree.Question.All;
import org.jointroadmap.rules.tree.Question.Any;
import org.jointroadmap.rules.tree.Question.Truth;
import org.jointroadmap.rules.tree.Value;

/** Reads conditions that are joined by and, or and brackets. */
final class QuestionParser {
    private final Tokens tokens;
    private final ValueParser values;
    private final ComparisonParser comparisons;

    QuestionParser(Tokens tokens, ValueParser values) {
        this.tokens = tokens;
        this.values = values;
        this.comparisons = new ComparisonParser(tokens, values);
    }

    /** One part, or several that must all hold. */
    List<Part> parts() {
        comparisons.begin();
        int start = tokens.position();
        List<Part> parts = new ArrayList<>();
        do {
            int from = tokens.position();
            Question question = unary(0, !parts.isEmpty());
            parts.add(new Part(tokens.since(from), question));
        } while (acceptAnd());
        if (!isOr()) {
            return parts;
        }
        List<Question> ways = new ArrayList<>();
        ways.add(joined(parts.stream().map(Part::question).toList()));
        while (acceptOr()) {
            ways.add(and(0, true));
        }
        return List.of(new Part(tokens.since(start), new Any(ways)));
    }

    private Question or(int depth) {
        List<Question> ways = new ArrayList<>();
        do {
            ways.add(and(depth, !ways.isEmpty()));
        } while (acceptOr());
        return ways.size() == 1 ? ways.get(0) : new Any(ways);
    }

    private Question and(int depth, boolean goesOn) {
        List<Question> parts = new ArrayList<>();
        do {
            parts.add(unary(depth, goesOn || !parts.isEmpty()));
        } while (acceptAnd());
        return joined(parts);
    }

    private static Question joined(List<Question> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Question unary(int depth, boolean goesOn) {
        if (depth > Sizes.DEPTH) {
            throw tokens.refuse(tokens.peek(), "too-deep", Sizes.DEPTH);
        }
        if (tokens.accept("!")) {
            return denied(depth + 1);
        }
        if (tokens.peek().is("(") && !isValueInBrackets()) {
            return bracketed(depth + 1);
        }
        return comparisons.parse(goesOn);
    }

    private Question bracketed(int depth) {
        tokens.next();
        Question inside = or(depth);
        tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        return inside;
    }

    private Question denied(int depth) {
        if (depth > Sizes.DEPTH) {
            throw tokens.refuse(tokens.peek(), "too-deep", Sizes.DEPTH);
        }
        if (tokens.accept("!")) {
            return denied(depth + 1).opposite();
        }
        if (tokens.peek().is("(")) {
            return bracketed(depth).opposite();
        }
        Token token = tokens.peek();
        Value value = values.single();
        if (value.type() != boolean.class
                || tokens.peek().is("==")
                || tokens.peek().is("!=")) {
            throw tokens.refuse(token, "not-negatable", token.text());
        }
        return new Truth(value, false);
    }

    /** What stands in brackets is put together further, or compared. */
    private boolean isValueInBrackets() {
        Token after = tokens.afterBracket();
        return List.of("+", "-", "*", "/", "<", ">", "<=", ">=", "==", "!=", "in", "between", "not", "contains")
                .stream()
                .anyMatch(after::is);
    }

    private boolean acceptAnd() {
        return tokens.accept("&&") || tokens.accept("and");
    }

    private boolean isOr() {
        return tokens.peek().is("||") || tokens.peek().is("or");
    }

    private boolean acceptOr() {
        return tokens.accept("||") || tokens.accept("or");
    }
}
