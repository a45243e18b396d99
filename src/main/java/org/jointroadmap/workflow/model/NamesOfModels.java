package org.jointroadmap.workflow.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.rules.AnswerKind;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.NamesNow;
import org.jointroadmap.workflow.check.ModelFacts;
import org.jointroadmap.workflow.check.ModelFacts.StageFacts;
import org.springframework.stereotype.Component;

/** What rules may name of the newest versions of the models. */
@Component
class NamesOfModels implements KnownNames {
    private static final String PROJECT = "project";

    private final ModelVersions versions;

    NamesOfModels(ModelVersions versions) {
        this.versions = versions;
    }

    @Override
    public List<KnownLifecycle> lifecycles() {
        return lifecycles(facts().values());
    }

    /** Those that say what they are about and are no lifecycle; the house's own processes say nothing. */
    @Override
    public Map<String, String> procedures() {
        return procedures(facts().values());
    }

    /** The names once these models are published too; what is gone from a folder stays live. */
    NamesNow with(Collection<ModelFacts> models) {
        Map<String, ModelFacts> all = new HashMap<>(facts());
        models.forEach(facts -> all.put(facts.key(), facts));
        return of(all.values());
    }

    static NamesNow of(Collection<ModelFacts> models) {
        return new NamesNow(lifecycles(models), procedures(models));
    }

    private static Map<String, String> procedures(Collection<ModelFacts> models) {
        return models.stream()
                .filter(facts -> !facts.subject().isEmpty() && !facts.subject().equals(PROJECT))
                .collect(Collectors.toMap(ModelFacts::key, ModelFacts::subject));
    }

    private static List<KnownLifecycle> lifecycles(Collection<ModelFacts> models) {
        return models.stream()
                .sorted(Comparator.comparing(ModelFacts::key))
                .filter(facts -> facts.subject().equals(PROJECT))
                .map(NamesOfModels::known)
                .toList();
    }

    private Map<String, ModelFacts> facts() {
        return versions.newest().values().stream().collect(Collectors.toMap(ModelVersion::key, ModelVersion::facts));
    }

    private static KnownLifecycle known(ModelFacts facts) {
        return new KnownLifecycle(
                facts.key(),
                facts.stages().stream().map(StageFacts::key).collect(Collectors.toSet()),
                facts.gates().stream().collect(Collectors.toSet()),
                facts.answers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> kind(answer.getValue()))));
    }

    private static AnswerKind kind(String type) {
        return switch (type) {
            case "tick" -> AnswerKind.YES_NO;
            case "number" -> AnswerKind.NUMBER;
            case "date", "moment" -> AnswerKind.DATE;
            case "list" -> AnswerKind.LIST;
            default -> AnswerKind.TEXT;
        };
    }
}
