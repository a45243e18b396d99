package org.jointroadmap.project;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version of a lifecycle, as its model says.
 *
 * @param version from 1
 * @param definition the engine's id of this version
 * @param offered whether people may propose projects for it
 * @param names what people read, by language; English is always there
 * @param hints what stands below the name, by language; empty if the model says nothing
 * @param stages in their order, without the proposal and the end
 * @param gates ids of the steps at which rules say what is lacking
 */
public record Lifecycle(
        String key,
        int version,
        String definition,
        boolean offered,
        Map<String, String> names,
        Map<String, String> hints,
        List<StageOfLifecycle> stages,
        List<String> gates) {
    public Lifecycle {
        names = Map.copyOf(names);
        hints = Map.copyOf(hints);
        stages = List.copyOf(stages);
        gates = List.copyOf(gates);
    }

    /**
     * A stage with what people read, by language.
     *
     * @param reports whether each answer to a task in it counts as a report
     */
    public record StageOfLifecycle(String key, Map<String, String> names, boolean reports) {
        public StageOfLifecycle {
            names = Map.copyOf(names);
        }
    }

    public String name(Locale reader) {
        return in(names, reader).orElse(key);
    }

    /** What stands below the name; "" if the model says nothing. */
    public String hint(Locale reader) {
        return in(hints, reader).orElse("");
    }

    /** What a stage is called; empty for what is none of this model's. */
    public Optional<String> stageName(String stage, Locale reader) {
        return stage(stage).flatMap(found -> in(found.names(), reader));
    }

    public Optional<StageOfLifecycle> stage(String stage) {
        return stages.stream()
                .filter(candidate -> candidate.key().equals(stage))
                .findFirst();
    }

    /** All stages of a project in their order, the proposal first and the end last. */
    public List<Stage> course() {
        return Stream.of(
                        Stream.of(Stage.PROPOSAL),
                        stages.stream().map(stage -> new Stage(stage.key())),
                        Stream.of(Stage.CLOSED))
                .flatMap(some -> some)
                .toList();
    }

    private static Optional<String> in(Map<String, String> texts, Locale reader) {
        return Optional.ofNullable(texts.get(reader.getLanguage())).or(() -> Optional.ofNullable(texts.get("en")));
    }
}
