package org.jointroadmap.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.functions.Predicate1;

/**
 * Tells which facts a rule base need not see, by the rule base's own predicates: a fact that fits no pattern of any rule
 * by itself cannot make a rule fire or keep one from firing, since rules see facts only and never what rules insert.
 */
final class Screen {
    private final Map<Class<?>, List<Alone>> patterns;

    /** The conditions of one pattern that look at one fact alone. */
    private record Alone(Predicate1<Object>[] predicates) {
        boolean fits(Object fact) throws Exception {
            for (Predicate1<Object> predicate : predicates) {
                if (!predicate.test(fact)) {
                    return false;
                }
            }
            return true;
        }
    }

    Screen(List<CompiledRule> rules) {
        patterns = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .collect(Collectors.groupingBy(
                        pattern -> pattern.source().type(), Collectors.mapping(Screen::alone, Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private static Alone alone(CompiledPattern pattern) {
        return new Alone(pattern.predicates().toArray(Predicate1[]::new));
    }

    boolean wants(Object fact) {
        try {
            for (Alone pattern : patterns.getOrDefault(fact.getClass(), List.of())) {
                if (pattern.fits(fact)) {
                    return true;
                }
            }
            return false;
        } catch (Exception e) {
            throw new IllegalStateException("A condition could not be asked of " + fact, e);
        }
    }
}
