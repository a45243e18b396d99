package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Known;
import org.jointroadmap.fact.Today;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.rules.engine.Search.Match;
import org.jointroadmap.rules.tree.Accumulation;
import org.jointroadmap.rules.tree.Asked;
import org.jointroadmap.rules.tree.Component;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.FactPattern.Kind;
import org.jointroadmap.rules.tree.ForAll;
import org.jointroadmap.rules.tree.Limited;
import org.jointroadmap.rules.tree.Part;
import org.jointroadmap.rules.tree.Rule;
import org.jointroadmap.rules.tree.Sight;
import org.jointroadmap.rules.tree.Total;
import org.jointroadmap.rules.tree.Value;
import org.jointroadmap.rules.tree.Variable;
import org.jspecify.annotations.Nullable;

/** Says of each condition of one way of a rule what it saw and whether it holds. */
final class Told {
    private static final String EXISTS = "exists";

    private final Match match;
    private final Rule rule;
    private final List<Condition> conditions = new ArrayList<>();
    private Sight sight = Sight.nothing();
    private @Nullable String about;

    Told(Match match, Rule rule) {
        this.match = match;
        this.rule = rule;
    }

    boolean fires() {
        return match.whole() && conditions.stream().allMatch(Condition::holds);
    }

    long failing() {
        return conditions.stream().filter(condition -> !condition.holds()).count();
    }

    List<Condition> conditions() {
        return conditions;
    }

    Told tell() {
        int taken = 0;
        for (Element element : match.elements()) {
            if (element instanceof FactPattern pattern && pattern.kind() == Kind.FACT) {
                Fact fact = taken < match.taken().size() ? match.taken().get(taken) : nearest(pattern);
                taken++;
                fact(pattern, fact);
            } else {
                sight = Search.counted(element, sight, match.facts(), about);
                whole(element);
            }
        }
        if (rule.hasTerm()) {
            term();
        }
        return this;
    }

    private void fact(FactPattern pattern, @Nullable Fact fact) {
        String type = pattern.type().getSimpleName();
        conditions.add(new Condition(type, EXISTS, Map.of(), Set.of(), fact != null));
        if (fact == null) {
            pattern.parts().forEach(part -> add(type, part, Map.of(), Set.of(), false));
            return;
        }
        about = about == null ? fact.about() : about;
        sight = pattern.bound(sight, fact);
        for (Part part : pattern.parts()) {
            boolean known = knowsVariables(part);
            add(
                    type,
                    part,
                    seen(part),
                    unknown(part, fact),
                    known && part.question().holds(sight));
        }
    }

    /** A fact that is missing leaves the variables that it would hold without a value. */
    private boolean knowsVariables(Part part) {
        return part.values().stream()
                .map(Value::variable)
                .allMatch(name ->
                        name == null || name.isEmpty() || sight.variables().containsKey(name));
    }

    private void add(String type, Part part, Map<String, String> seen, Set<String> unknown, boolean holds) {
        conditions.add(new Condition(type, part.text(), seen, unknown, holds));
    }

    /** The fact that fails the fewest conditions; null if there is none of its kind. */
    private @Nullable Fact nearest(FactPattern pattern) {
        return Search.ofType(pattern.type(), match.facts(), about).stream()
                .min(Comparator.comparingLong(fact -> failing(pattern, fact)))
                .orElse(null);
    }

    private long failing(FactPattern pattern, Fact fact) {
        Sight bound = pattern.bound(sight, fact);
        return pattern.parts().stream()
                .filter(part -> !knowsVariables(part) || !part.question().holds(bound))
                .count();
    }

    private void whole(Element element) {
        String type = element.type().getSimpleName();
        if (element instanceof Accumulation sum) {
            counted(type, sum);
            return;
        }
        boolean holds = isKnown(element) && Search.holds(element, sight, match.facts(), about);
        conditions.add(new Condition(type, text(element), blocking(element, type, holds), Set.of(), holds));
    }

    private boolean isKnown(Element element) {
        FactPattern pattern = element instanceof ForAll all ? all.base() : (FactPattern) element;
        return pattern.parts().stream().allMatch(this::knowsVariables);
    }

    private void counted(String type, Accumulation sum) {
        Map<String, String> totals = new LinkedHashMap<>();
        for (Total total : sum.totals()) {
            Object counted = sight.variables().get(total.variable());
            totals.put(total.function().word() + "( " + total.variable() + " )", String.valueOf(counted));
        }
        String text = "accumulate ( " + parts(sum.source().parts()) + " )";
        conditions.add(new Condition(type, text, totals, Set.of(), true));
        sum.parts()
                .forEach(part ->
                        add(type, part, totals, Set.of(), part.question().holds(sight)));
    }

    private static String text(Element element) {
        if (element instanceof ForAll all) {
            return all.text();
        }
        FactPattern pattern = (FactPattern) element;
        return pattern.kind().word() + "( " + parts(pattern.parts()) + " )";
    }

    private static String parts(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(", "));
    }

    private Map<String, String> blocking(Element element, String type, boolean holds) {
        if (holds || !(element instanceof FactPattern pattern) || pattern.kind() != Kind.NOT || !isKnown(element)) {
            return Map.of();
        }
        return Search.fitting(pattern, sight, match.facts(), about).stream()
                .findFirst()
                .map(fact -> Map.of(type, fact.toString()))
                .orElse(Map.of());
    }

    private void term() {
        String text = (rule.from() == null ? "" : "date-effective " + rule.from())
                + (rule.from() != null && rule.to() != null ? ", " : "")
                + (rule.to() == null ? "" : "date-expires " + rule.to());
        List<? extends Fact> days = Search.ofType(Today.class, match.facts(), about);
        boolean holds = days.stream()
                .map(Today.class::cast)
                .allMatch(today -> today.isWithin(
                        rule.from() == null ? "" : rule.from().toString(),
                        rule.to() == null ? "" : rule.to().toString()));
        Map<String, String> seen = days.isEmpty() ? Map.of() : Map.of("day", day((Today) days.get(0)));
        conditions.add(new Condition("Today", text, seen, Set.of(), holds));
    }

    private static String day(Today today) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", today.year(), today.month(), today.dayOfMonth());
    }

    /** The values that a condition reads, by the words in which its author wrote them. */
    private Map<String, String> seen(Part part) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Value value : part.values()) {
            String name = name(value);
            if (!name.isEmpty()) {
                boolean there = value.variable() == null
                        || value.variable().isEmpty()
                        || sight.variables().containsKey(value.variable());
                values.put(name, there ? value.of(sight).toString() : "");
            }
        }
        return values;
    }

    private static String name(Value value) {
        if (value instanceof Component component) {
            return owner(component.variable()) + component.name();
        }
        if (value instanceof Asked asked) {
            return owner(asked.variable()) + asked.call().text();
        }
        if (value instanceof Limited limited) {
            return "Limits." + limited.limit().name();
        }
        return value instanceof Variable variable ? variable.variable() : "";
    }

    private static String owner(String variable) {
        return variable.isEmpty() ? "" : variable + ".";
    }

    /** What the condition reads that says nothing: nobody knows it, or the answer was not given. */
    private Set<String> unknown(Part part, Fact fact) {
        Set<String> unknown = new TreeSet<>();
        for (Value value : part.values()) {
            if (value instanceof Component component
                    && component.variable().isEmpty()
                    && !Known.is(fact, component.name())) {
                unknown.add(component.name());
            }
            if (value instanceof Asked asked
                    && asked.variable().isEmpty()
                    && asked.of(sight).toString().isEmpty()) {
                unknown.add(asked.call().text());
            }
        }
        return unknown;
    }
}
