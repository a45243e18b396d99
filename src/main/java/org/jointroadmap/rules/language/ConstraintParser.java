package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.rules.language.FactPattern.Kind;

/** Reads one condition on a fact. */
final class ConstraintParser {
    private final Tokens tokens;
    private final Scope scope;
    private final Class<?> type;
    private final Kind kind;
    private final Comparison comparison;

    ConstraintParser(Tokens tokens, Scope scope, Class<?> type, Kind kind) {
        this.tokens = tokens;
        this.scope = scope;
        this.type = type;
        this.kind = kind;
        this.comparison = new Comparison(tokens, scope, type);
    }

    /** One part, or several that must all hold. */
    List<Part> parse() {
        List<Part> parts = new ArrayList<>();
        if (tokens.ahead().is(":")) {
            parts.add(variable());
            if (tokens.peek().is(",") || tokens.peek().is(")")) {
                return parts;
            }
            tokens.back();
        }
        parts.addAll(conditions());
        return parts;
    }

    private Part variable() {
        Token variable = tokens.next();
        tokens.next();
        if (!variable.isVariable()) {
            throw tokens.refuse(variable, "no-variable", variable.source());
        }
        if (kind != Kind.FACT) {
            throw tokens.refuse(variable, "useless-variable", variable.text());
        }
        Token component = tokens.peek();
        comparison.refuseCall();
        Class<?> of = comparison.component();
        if (!scope.bind(variable.text(), of, component.text(), Vocabulary.unit(type, component.text()))) {
            throw tokens.refuse(variable, "variable-twice", variable.text());
        }
        return new Part(variable.text() + " : " + component.text(), false, List.of(component.text()));
    }

    private List<Part> conditions() {
        int start = tokens.position();
        int named = scope.named().size();
        List<Part> parts = new ArrayList<>();
        do {
            int from = tokens.position();
            int before = scope.named().size();
            unary(0, false);
            parts.add(part(from, before));
        } while (tokens.accept("&&"));
        if (!tokens.peek().is("||")) {
            return parts;
        }
        while (tokens.accept("||")) {
            and(0, false);
        }
        return List.of(part(start, named));
    }

    private Part part(int from, int named) {
        if (tokens.since(from).contains(" || ")) {
            scope.widen(named);
        }
        return new Part(
                tokens.since(from),
                tokens.saidSince(from),
                true,
                comparison.componentsSince(from),
                comparison.callsSince(from));
    }

    private void or(int depth, boolean denied) {
        do {
            and(depth, denied);
        } while (tokens.accept("||"));
    }

    private void and(int depth, boolean denied) {
        do {
            unary(depth, denied);
        } while (tokens.accept("&&"));
    }

    /** @param denied whether what is read holds where the whole does not: under an odd number of negations */
    private void unary(int depth, boolean denied) {
        if (depth > Limits.DEPTH) {
            throw tokens.refuse(tokens.peek(), "too-deep", Limits.DEPTH);
        }
        boolean negated = tokens.accept("!");
        if (tokens.accept("(")) {
            or(depth + 1, denied ^ negated);
            tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        } else if (negated) {
            comparison.flag();
        } else {
            comparison.parse(denied);
        }
    }
}
