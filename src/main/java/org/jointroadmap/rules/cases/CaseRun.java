package org.jointroadmap.rules.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.engine.CompiledFile;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.Inserted;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Worlds;
import org.jointroadmap.rules.tree.Rule.Pass;

/**
 * What became of the cases of one file.
 *
 * @param failed those that refuse the version
 * @param moved the boundary cases that hold no longer
 */
public record CaseRun(List<Mistake> failed, List<Mistake> moved) {
    public static CaseRun of(String file, List<RuleCase> cases, CompiledFile rules) {
        CompiledRules alone = new CompiledRules(0, List.of(rules));
        List<Mistake> failed = new ArrayList<>();
        List<Mistake> moved = new ArrayList<>();
        for (RuleCase ruleCase : cases) {
            failure(file, ruleCase, alone).ifPresent((ruleCase.boundary() ? moved : failed)::add);
        }
        return new CaseRun(List.copyOf(failed), List.copyOf(moved));
    }

    /** What the rules conclude in both passes, as live. */
    public static List<Inserted> concluded(CompiledRules rules, List<Fact> given) {
        List<Fact> facts = CaseWorld.of(given);
        List<Inserted> found = new ArrayList<>(rules.inserted(Pass.FINDINGS, facts));
        found.addAll(rules.inserted(Pass.CONSEQUENCES, Standing.after(facts, found)));
        return found;
    }

    /** Facts of one subject that are never looked at together: such a case says nothing about what is live. */
    private static Optional<Mistake> strangers(String file, RuleCase ruleCase) {
        Map<String, Set<Class<?>>> kinds = new TreeMap<>();
        CaseWorld.of(ruleCase.given()).forEach(fact -> kinds.computeIfAbsent(fact.about(), about -> new HashSet<>())
                .add(fact.getClass()));
        return kinds.values().stream()
                .filter(together -> !Worlds.meet(together))
                .findFirst()
                .map(together -> Mistakes.at(
                        file,
                        ruleCase.line(),
                        1,
                        "case-strangers",
                        ruleCase.name(),
                        together.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "))));
    }

    private static Optional<Mistake> failure(String file, RuleCase ruleCase, CompiledRules rules) {
        Optional<Mistake> strangers = strangers(file, ruleCase);
        if (strangers.isPresent()) {
            return strangers;
        }
        List<Inserted> surplus = new ArrayList<>(concluded(rules, ruleCase.given()));
        List<Expected> missing = new ArrayList<>();
        for (Expected expected : ruleCase.expected()) {
            surplus.stream()
                    .filter(expected::matches)
                    .findFirst()
                    .ifPresentOrElse(surplus::remove, () -> missing.add(expected));
        }
        if (surplus.isEmpty() && missing.isEmpty()) {
            return Optional.empty();
        }
        Object difference = new Difference(rules, ruleCase.given()).between(missing, surplus);
        return Optional.of(Mistakes.at(file, ruleCase.line(), 1, "case-fails", ruleCase.name(), difference));
    }
}
