package org.jointroadmap.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * How models that earlier programs deployed say what models say now: their instances go on under this program. It is
 * data, and it only grows when a word of the models changes.
 */
final class EarlierModels {
    private static final String FILE = "/earlier-models.yaml";

    private final Map<String, Map<String, Object>> models;
    private final Map<String, Map<String, Object>> steps;

    private EarlierModels(Map<String, Map<String, Map<String, Object>>> file) {
        this.models = file.getOrDefault("models", Map.of());
        this.steps = file.getOrDefault("steps", Map.of());
    }

    static EarlierModels read() {
        try (InputStream file = EarlierModels.class.getResourceAsStream(FILE)) {
            return new EarlierModels(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What models of this key were about before models said it themselves; "" if of nothing. */
    String subject(String model) {
        return String.valueOf(model(model).getOrDefault("subject", ""));
    }

    /** The stages in which each answer was a report. */
    boolean reports(String model, String stage) {
        return list(model(model), "reports").contains(stage);
    }

    /** What is branched on today where a gateway branched on a word of its own: the answer and the options that are yes. */
    @Nullable
    Word word(String model, String word) {
        Map<String, Map<String, Object>> words = nested(model(model), "words");
        Map<String, Object> found = words.get(word);
        return found == null ? null : new Word(String.valueOf(found.get("answer")), list(found, "options"));
    }

    /** The task that another person must have answered; null for none. */
    @Nullable
    String otherPersonThan(String model, String task) {
        Object other = nested(model(model), "other-person-than").get(task);
        return other == null ? null : other.toString();
    }

    /** What a step does today that was a delegate of its own; null for one that is today's. */
    @Nullable
    Step step(String delegate) {
        Map<String, Object> found = steps.get(delegate);
        return found == null ? null : new Step(String.valueOf(found.get("verb")), nested(found, "properties"));
    }

    private Map<String, Object> model(String key) {
        return models.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> nested(Map<String, Object> map, String key) {
        return (Map<String, T>) map.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> map, String key) {
        return (List<String>) map.getOrDefault(key, List.of());
    }

    record Word(String answer, List<String> options) {}

    record Step(String verb, Map<String, String> properties) {}
}
