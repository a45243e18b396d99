package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointroadmap.rules.language.FactPattern.Kind;

/** Reads what a rule asks of one fact, and sees to it that a rule stays with one subject. */
final class PatternParser {
    /** Only a variable of a subject can be compared with a subject, so this form proves one subject. */
    private static final Pattern SUBJECT_JOIN = Pattern.compile("subject == (\\$\\w+)(\\.subject)?");

    private final Tokens tokens;
    private final Scope scope;

    PatternParser(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    FactPattern parse(List<FactPattern> before) {
        Token start = tokens.peek();
        Kind kind = kind();
        if (kind != Kind.FACT && before.isEmpty()) {
            throw tokens.refuse(start, "starts-without-fact");
        }
        boolean enclosed = kind != Kind.FACT && tokens.accept("(");
        Set<String> earlier = scope.names();
        FactPattern pattern = fact(kind);
        if (enclosed) {
            tokens.expect(")", "one-fact-each", kind.word.strip());
        }
        tokens.accept(";");
        if (!before.isEmpty() && !joinsSubject(pattern, earlier)) {
            throw tokens.refuse(start, "other-subject", pattern.type().getSimpleName());
        }
        return pattern;
    }

    private Kind kind() {
        if (tokens.accept("not")) {
            return Kind.NOT;
        }
        return tokens.accept("exists") ? Kind.EXISTS : Kind.FACT;
    }

    private FactPattern fact(Kind kind) {
        String binding = binding(kind);
        Token name = tokens.next();
        Class<?> type = Vocabulary.fact(name.text())
                .orElseThrow(() -> tokens.refuse(
                        name,
                        tokens.peek().is("(") ? "unknown-fact" : "not-a-condition",
                        Tokens.shown(name),
                        Vocabulary.factNames()));
        bind(name, binding, type);
        tokens.expect("(", "no-bracket", type.getSimpleName());
        List<Part> parts = new ArrayList<>();
        while (!tokens.accept(")")) {
            if (!parts.isEmpty()) {
                tokens.expect(",", "no-comma", Tokens.shown(tokens.peek()), type.getSimpleName());
            }
            if (parts.size() >= Limits.PARTS) {
                throw tokens.refuse(tokens.peek(), "too-many", Limits.PARTS);
            }
            parts.addAll(new ConstraintParser(tokens, scope, type, kind).parse());
        }
        return new FactPattern(kind, binding, type, parts);
    }

    private String binding(Kind kind) {
        if (!tokens.ahead().is(":")) {
            return "";
        }
        Token variable = tokens.next();
        tokens.next();
        if (!variable.isVariable()) {
            throw tokens.refuse(variable, "no-variable", variable.source());
        }
        if (kind != Kind.FACT) {
            throw tokens.refuse(variable, "useless-variable", variable.text());
        }
        return variable.text();
    }

    private void bind(Token at, String binding, Class<?> type) {
        if (!binding.isEmpty() && !scope.bind(binding, type, "", "")) {
            throw tokens.refuse(at, "variable-twice", binding);
        }
    }

    /** A condition by its own, not one way out of several: then a subject's facts are never joined to another's. */
    private static boolean joinsSubject(FactPattern pattern, Set<String> earlier) {
        return pattern.conditions().stream()
                .map(part -> SUBJECT_JOIN.matcher(part.text()))
                .anyMatch(join -> join.matches() && earlier.contains(join.group(1)));
    }
}
