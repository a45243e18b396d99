package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.rules.tree.Binding;
import org.jointroadmap.rules.tree.Component;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.FactPattern.Kind;
import org.jointroadmap.rules.tree.Part;
import org.jointroadmap.rules.tree.Question.Compared;
import org.jspecify.annotations.Nullable;

/** Reads what a rule asks of one fact. */
final class PatternParser {
    private static final List<String> OF_OTHERS = List.of("from", "over");

    /** Of {@code ( this == $fact}. */
    private static final int OF_THIS = 4;

    private final Tokens tokens;
    private final Scope scope;
    private final ValueParser values;
    private final QuestionParser questions;

    PatternParser(Tokens tokens, Scope scope, ValueParser values) {
        this.tokens = tokens;
        this.scope = scope;
        this.values = values;
        this.questions = new QuestionParser(tokens, values);
    }

    /** @param binds whether variables may be named, which is of no use after not and exists */
    FactPattern parse(Kind kind, boolean binds) {
        Token start = tokens.peek();
        String variable = variable(binds);
        Token name = tokens.next();
        Class<?> type = Vocabulary.fact(name.text()).orElseThrow(() -> noFact(name));
        if (!variable.isEmpty() && !scope.bind(variable, new Scope.Held(type, "", "", true))) {
            throw tokens.refuse(start, "variable-twice", variable);
        }
        tokens.expect("(", "no-bracket", type.getSimpleName());
        List<Binding> bindings = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        values.ask(type);
        int first = tokens.position();
        while (!tokens.accept(")")) {
            if (tokens.position() > first) {
                tokens.expect(",", "no-comma", Tokens.shown(tokens.peek()), type.getSimpleName());
            }
            if (parts.size() + bindings.size() >= Sizes.PARTS) {
                throw tokens.refuse(tokens.peek(), "too-many", Sizes.PARTS);
            }
            constraint(type, binds, bindings, parts);
        }
        values.ask(null);
        if (OF_OTHERS.stream().anyMatch(tokens.peek()::is)) {
            throw tokens.refuse(tokens.peek(), "not-ours", tokens.peek().text());
        }
        return new FactPattern(kind, variable, type, bindings, parts, name.place());
    }

    /** The conditions of a pattern that says first that it is the same fact as another. */
    List<Part> parseAfterThis() {
        Class<?> type = Vocabulary.fact(tokens.next().text()).orElseThrow();
        for (int token = 0; token < OF_THIS; token++) {
            tokens.next();
        }
        List<Part> parts = new ArrayList<>();
        values.ask(type);
        while (!tokens.accept(")")) {
            tokens.expect(",", "no-comma", Tokens.shown(tokens.peek()), type.getSimpleName());
            parts.addAll(questions.parts());
        }
        values.ask(null);
        return parts;
    }

    private Refused noFact(Token name) {
        if (!tokens.peek().is("(")) {
            return tokens.refuse(name, "not-a-condition", Tokens.shown(name), Vocabulary.factNames());
        }
        String nearest = Nearest.to(name.text(), Vocabulary.facts()).orElse("-");
        return tokens.refuse(name, "unknown-fact", Tokens.shown(name), Vocabulary.factNames(), nearest);
    }

    private String variable(boolean binds) {
        if (!tokens.ahead().is(":")) {
            return "";
        }
        Token variable = tokens.next();
        tokens.next();
        if (!variable.isVariable()
                || variable.text().startsWith("$_")
                || variable.text().length() == 1) {
            throw tokens.refuse(variable, "no-variable", variable.source());
        }
        if (!binds) {
            throw tokens.refuse(variable, "useless-variable", variable.text());
        }
        return variable.text();
    }

    private void constraint(Class<?> type, boolean binds, List<Binding> bindings, List<Part> parts) {
        if (tokens.ahead().is(":")) {
            bindings.add(binding(type, binds));
            if (tokens.peek().is(",") || tokens.peek().is(")")) {
                return;
            }
            tokens.back(tokens.position() - 1);
        }
        for (Part part : questions.parts()) {
            if (!joinsSubject(part, type)) {
                parts.add(part);
            }
        }
    }

    private Binding binding(Class<?> type, boolean binds) {
        Token at = tokens.peek();
        String variable = variable(binds);
        Token name = tokens.next();
        if (values.isCall() || tokens.peek().is("(")) {
            throw tokens.refuse(name, "answer-bound", name.text());
        }
        Component component = values.component(name, type, "");
        if (!scope.bind(variable, new Scope.Held(component.type(), component.name(), component.unit(), true))) {
            throw tokens.refuse(at, "variable-twice", variable);
        }
        return new Binding(variable, component);
    }

    /** Facts of one subject meet by themselves: who writes it once more says nothing new, and may be wrong about it. */
    private boolean joinsSubject(Part part, Class<?> type) {
        if (!(part.question() instanceof Compared compared)
                || !compared.operator().equals("==")) {
            return false;
        }
        Class<?> other = otherSubject(compared);
        if (other == null) {
            return false;
        }
        if (!Worlds.sameSubject(type, other)) {
            throw tokens.refuse(tokens.peek(), "other-subject", type.getSimpleName(), other.getSimpleName());
        }
        return true;
    }

    private static @Nullable Class<?> otherSubject(Compared compared) {
        boolean both = compared.left() instanceof Component left
                && left.name().equals("subject")
                && left.variable().isEmpty()
                && compared.right() instanceof Component right
                && right.name().equals("subject")
                && !right.variable().isEmpty();
        return both ? ((Component) compared.right()).fact() : null;
    }
}
