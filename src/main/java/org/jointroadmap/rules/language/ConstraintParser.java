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
        Class<?> of = comparison.component();
        if (!scope.bind(variable.text(), of, component.text(), Vocabulary.unit(type, component.text()))) {
            throw tokens.refuse(variable, "variable-twice", variable.text());
        }
        return new Part(variable.text() + " : " + component.text(), false, List.of(component.text()));
    }

    private List<Part> conditions() {
        int start = tokens.position();
        List<Part> parts = new ArrayList<>();
        do {
            int from = tokens.position();
            unary(0);
            parts.add(part(from));
        } while (tokens.accept("&&"));
        if (!tokens.peek().is("||")) {
            return parts;
        }
        while (tokens.accept("||")) {
            and(0);
        }
        return List.of(part(start));
    }

    private Part part(int from) {
        return new Part(tokens.since(from), true, comparison.componentsSince(from));
    }

    private void or(int depth) {
        do {
            and(depth);
        } while (tokens.accept("||"));
    }

    private void and(int depth) {
        do {
            unary(depth);
        } while (tokens.accept("&&"));
    }

    private void unary(int depth) {
        if (depth > Limits.DEPTH) {
            throw tokens.refuse(tokens.peek(), "too-deep", Limits.DEPTH);
        }
        boolean negated = tokens.accept("!");
        if (tokens.accept("(")) {
            or(depth + 1);
            tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        } else if (negated) {
            comparison.flag();
        } else {
            comparison.parse();
        }
    }
}
