package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.rules.tree.Accumulation;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.FactPattern.Kind;
import org.jointroadmap.rules.tree.ForAll;
import org.jointroadmap.rules.tree.Part;
import org.jointroadmap.rules.tree.Question;
import org.jointroadmap.rules.tree.Question.All;
import org.jointroadmap.rules.tree.Total;
import org.jointroadmap.rules.tree.Total.Function;
import org.jointroadmap.rules.tree.Value;
import org.jspecify.annotations.Nullable;

/** Reads what stands between when and then: facts, alone or joined by and, or, not, exists, forall and accumulate. */
final class ElementParser {
    private static final Set<String> OF_OTHERS = Set.of("eval", "from", "collect", "function", "query", "window");

    private static final Set<String> OF_GROUPS = Set.of("forall", "accumulate", "not", "exists");

    private final Tokens tokens;
    private final Scope scope;
    private final ValueParser values;
    private final PatternParser patterns;
    private int depth;

    ElementParser(Tokens tokens, Scope scope, ValueParser values) {
        this.tokens = tokens;
        this.scope = scope;
        this.values = values;
        this.patterns = new PatternParser(tokens, scope, values);
    }

    /** Each way is enough by itself. */
    List<List<Element>> parse() {
        List<List<Element>> ways = or();
        tokens.accept(";");
        return ways;
    }

    private List<List<Element>> or() {
        Scope before = scope.copy();
        List<List<Element>> ways = new ArrayList<>(and());
        while (acceptOr()) {
            Scope one = scope.copy();
            scope.become(before);
            ways.addAll(and());
            scope.keepCommon(one);
            few(ways);
        }
        return ways;
    }

    private List<List<Element>> and() {
        List<List<Element>> ways = one();
        while (acceptAnd()) {
            ways = product(ways, one());
        }
        return ways;
    }

    /** Everything of the first with everything of the second. */
    List<List<Element>> product(List<List<Element>> first, List<List<Element>> second) {
        List<List<Element>> all = new ArrayList<>();
        for (List<Element> one : first) {
            for (List<Element> other : second) {
                List<Element> both = new ArrayList<>(one);
                both.addAll(other);
                all.add(both);
                few(all);
            }
        }
        return all;
    }

    private void few(List<List<Element>> ways) {
        if (ways.size() > Sizes.WAYS) {
            throw tokens.refuse(tokens.peek(), "too-many", Sizes.WAYS);
        }
    }

    private List<List<Element>> one() {
        Token start = tokens.peek();
        if (start.is("(")) {
            return group();
        }
        if (OF_OTHERS.contains(start.text()) && start.kind() == Token.Kind.WORD) {
            throw tokens.refuse(start, "not-ours", start.text());
        }
        if (tokens.accept("forall")) {
            return alone(forAll());
        }
        if (tokens.accept("accumulate") || tokens.accept("acc")) {
            return alone(accumulation());
        }
        if (tokens.accept("not")) {
            return alone(enclosed(Kind.NOT));
        }
        return alone(tokens.accept("exists") ? enclosed(Kind.EXISTS) : patterns.parse(Kind.FACT, true));
    }

    private static List<List<Element>> alone(Element element) {
        return List.of(List.of(element));
    }

    private List<List<Element>> group() {
        Token open = tokens.next();
        if (++depth > Sizes.DEPTH) {
            throw tokens.refuse(open, "too-deep", Sizes.DEPTH);
        }
        List<List<Element>> ways = tokens.peek().is("or") || tokens.peek().is("and") ? prefixed() : or();
        tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        depth--;
        return ways;
    }

    /** {@code ( or A() B() )}. */
    private List<List<Element>> prefixed() {
        boolean any = tokens.next().is("or");
        Scope before = scope.copy();
        List<List<Element>> ways = new ArrayList<>(one());
        while (!tokens.peek().is(")") && !tokens.atEnd()) {
            if (any) {
                Scope first = scope.copy();
                scope.become(before);
                ways.addAll(one());
                scope.keepCommon(first);
                few(ways);
            } else {
                ways = product(ways, one());
            }
        }
        return ways;
    }

    private FactPattern enclosed(Kind kind) {
        boolean bracket = tokens.accept("(");
        if (OF_GROUPS.contains(tokens.peek().text()) && tokens.peek().kind() == Token.Kind.WORD) {
            throw tokens.refuse(
                    tokens.peek(), "not-ours", kind.word() + tokens.peek().text());
        }
        FactPattern pattern = patterns.parse(kind, false);
        if (bracket) {
            tokens.expect(")", "one-fact-each", kind.word().strip());
        }
        return pattern;
    }

    /** All of a kind are so: {@code forall( ItemProject( suspended == true ) )}, or with the facts that are meant before. */
    private ForAll forAll() {
        int from = tokens.position() - 1;
        tokens.expect("(", "forall-form");
        Set<String> before = scope.names();
        FactPattern first = patterns.parse(Kind.FACT, true);
        tokens.accept(",");
        FactPattern base =
                new FactPattern(Kind.NOT, first.variable(), first.type(), first.bindings(), List.of(), first.place());
        List<Part> asked = first.parts();
        if (!tokens.peek().is(")")) {
            base = first;
            Token at = tokens.peek();
            asked = again(first, at);
        }
        tokens.expect(")", "forall-form");
        scope.hideAllBut(before, Set.of());
        List<Question> all = asked.stream().map(Part::question).toList();
        return new ForAll(base, new All(all), tokens.since(from));
    }

    /** The same fact once more: {@code ItemProject( this == $p, suspended == true )}. */
    private List<Part> again(FactPattern first, Token at) {
        boolean same = at.is(first.type().getSimpleName())
                && !first.variable().isEmpty()
                && tokens.ahead().is("(");
        if (!same) {
            throw tokens.refuse(at, "forall-form");
        }
        int name = tokens.position();
        tokens.next();
        tokens.next();
        boolean self = tokens.accept("this")
                && tokens.accept("==")
                && tokens.next().is(first.variable())
                && (tokens.accept(",") || tokens.peek().is(")"));
        if (!self) {
            throw tokens.refuse(at, "forall-form");
        }
        tokens.back(name);
        return patterns.parseAfterThis();
    }

    private Accumulation accumulation() {
        tokens.expect("(", "accumulate-form");
        Set<String> before = scope.names();
        FactPattern source = patterns.parse(Kind.FACT, true);
        if (!tokens.accept(";")) {
            tokens.expect(",", "accumulate-form");
        }
        List<Total> totals = new ArrayList<>();
        do {
            totals.add(total(before));
        } while (tokens.accept(","));
        Set<String> kept = totals.stream().map(Total::variable).collect(Collectors.toSet());
        scope.hideAllBut(before, kept);
        List<Part> parts = new ArrayList<>();
        if (tokens.accept(";") && !tokens.peek().is(")")) {
            QuestionParser questions = new QuestionParser(tokens, values);
            do {
                parts.addAll(questions.parts());
            } while (tokens.accept(","));
        }
        tokens.expect(")", "accumulate-form");
        return new Accumulation(source, totals, parts);
    }

    private Total total(Set<String> before) {
        Token variable = tokens.next();
        if (!variable.isVariable() || !tokens.accept(":")) {
            throw tokens.refuse(variable, "accumulate-form");
        }
        Token word = tokens.next();
        Function function = Arrays.stream(Function.values())
                .filter(one -> word.is(one.word()))
                .findFirst()
                .orElseThrow(() -> tokens.refuse(word, "no-function", Tokens.shown(word)));
        tokens.expect("(", "accumulate-form");
        Value over = function == Function.COUNT ? counted(before) : added(before);
        tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        if (!scope.bindTotal(variable.text(), over == null ? "" : over.unit())) {
            throw tokens.refuse(variable, "variable-twice", variable.text());
        }
        return new Total(variable.text(), function, over);
    }

    /** Facts are counted: what stands in the brackets is one of them, a number, or nothing. */
    private @Nullable Value counted(Set<String> before) {
        Token token = tokens.peek();
        boolean fact = token.isVariable() && !tokens.ahead().is(".");
        if (fact || token.kind() == Token.Kind.NUMBER) {
            tokens.next();
        } else if (!token.is(")")) {
            added(before);
        }
        return null;
    }

    private Value added(Set<String> before) {
        Token at = tokens.peek();
        Value over = values.value();
        over.read(leaf -> {
            if (leaf.variable() != null && before.contains(leaf.variable())) {
                throw tokens.refuse(at, "accumulate-form");
            }
        });
        if (!over.isNumber()) {
            throw tokens.refuse(at, "other-type", Tokens.shown(at), Types.word(int.class), Types.word(over.type()));
        }
        return over;
    }

    private boolean acceptAnd() {
        return tokens.accept("&&") || tokens.accept("and");
    }

    private boolean acceptOr() {
        return tokens.accept("||") || tokens.accept("or");
    }
}
