package org.jointroadmap.workflow.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a look at a whole folder of models found.
 *
 * @param faults all of them; empty if it may be published
 * @param warnings what its authors should know although it may be
 * @param untranslated phrases that people read in English
 * @param models the facts of each model that could be read
 * @param phrases that each of these models and its forms say, by its key
 * @param texts by language, each phrase in it
 */
public record Report(
        List<Fault> faults,
        List<Fault> warnings,
        List<Untranslated> untranslated,
        List<ModelFacts> models,
        Map<String, Set<String>> phrases,
        Map<String, Map<String, String>> texts) {
    /** A phrase that a language does not have. */
    public record Untranslated(String language, String phrase) {}

    public Report {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
        untranslated = List.copyOf(untranslated);
        models = List.copyOf(models);
        phrases = Map.copyOf(phrases);
        texts = Map.copyOf(texts);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
