package org.jointroadmap.workflow.check;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the program itself brings, which models may name.
 *
 * @param ownModels keys of the models that the program starts itself and that need no subject
 * @param messages that the program sends to them
 * @param languages that people read, the source's aside
 * @param isGateKnown whether a rule concludes anything for a gate
 */
public record House(
        Map<String, Verb> verbs,
        Set<String> ownModels,
        Set<String> messages,
        Set<String> languages,
        Predicate<String> isGateKnown) {
    public static House of(
            Collection<Verb> verbs, Set<String> ownModels, Set<String> messages, Predicate<String> isGateKnown) {
        return new House(
                verbs.stream().collect(Collectors.toMap(Verb::name, Function.identity(), (one, same) -> one)),
                ownModels,
                messages,
                Set.of("ru", "az"),
                isGateKnown);
    }

    public House {
        verbs = Map.copyOf(verbs);
        ownModels = Set.copyOf(ownModels);
        messages = Set.copyOf(messages);
        languages = Set.copyOf(languages);
    }
}
