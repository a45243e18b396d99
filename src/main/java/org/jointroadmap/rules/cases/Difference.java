package org.jointroadmap.rules.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.Inserted;
import org.jointroadmap.rules.language.Mistakes;

/** Says what differs between what a case expects and what the rules conclude, and why a rule does not fire. */
final class Difference {
    private final CompiledRules rules;
    private final List<Fact> facts;

    Difference(CompiledRules rules, List<Fact> given) {
        this.rules = rules;
        this.facts = CaseWorld.of(given);
    }

    Object between(List<Expected> missing, List<Inserted> surplus) {
        List<Object> said = new ArrayList<>();
        List<Inserted> left = new ArrayList<>(surplus);
        for (Expected expected : missing) {
            Optional<Inserted> other = left.stream()
                    .filter(one -> one.rule().equals(expected.rule()))
                    .findFirst();
            other.ifPresent(left::remove);
            said.addAll(other.map(one -> others(expected, one)).orElseGet(() -> List.of(silent(expected))));
        }
        left.forEach(one -> said.add(Mistakes.phrase("case-surplus", one.rule(), shown(one))));
        return Mistakes.phrases(said);
    }

    private static List<Object> others(Expected expected, Inserted concluded) {
        Map<String, String> components = Expected.components(concluded.conclusion());
        List<Object> said = new ArrayList<>();
        new TreeMap<>(expected.components()).forEach((name, wanted) -> {
            String is = components.get(name);
            if (is == null) {
                said.add(Mistakes.phrase("case-no-such", expected.rule(), name));
            } else if (!Expected.holds(name, wanted, is)) {
                said.add(Mistakes.phrase("case-other", expected.rule(), name, wanted, is));
            }
        });
        return said;
    }

    private Object silent(Expected expected) {
        Optional<Condition> failing = rules.explain(expected.rule(), facts).flatMap(why -> why.conditions().stream()
                .filter(condition -> !condition.holds())
                .findFirst());
        return failing.map(condition -> Mistakes.phrase(
                        "case-silent", expected.rule(), condition.fact() + ": " + condition.text(), seen(condition)))
                .orElseGet(() -> Mistakes.phrase("case-once", expected.rule()));
    }

    private static String seen(Condition condition) {
        return condition.values().isEmpty() ? "-" : condition.values().toString();
    }

    private static String shown(Inserted concluded) {
        Map<String, String> components = new TreeMap<>(Expected.components(concluded.conclusion()));
        return components.toString();
    }
}
