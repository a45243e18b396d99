package org.jointroadmap.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.sample.SampleProject.Step;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Projects of each lifecycle in different stages, as {@code sample/projects.yaml} tells them. */
@Component
@Profile("sample")
class SampleProjects {
    private static final String FILE = "/sample/projects.yaml";

    private final SampleDays days;

    SampleProjects(SampleDays days) {
        this.days = days;
    }

    List<SampleProject> all() {
        try (InputStream file = Objects.requireNonNull(SampleProjects.class.getResourceAsStream(FILE))) {
            List<Map<String, Object>> projects = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return projects.stream().map(this::project).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SampleProject project(Map<String, Object> told) {
        Proposal proposal = new Proposal(
                text(told, "lifecycle"),
                text(told, "title"),
                text(told, "summary"),
                text(told, "item"),
                list(told, "hsCodes").stream().map(String::valueOf).toList(),
                text(told, "partner"));
        return new SampleProject(
                Integer.parseInt(text(told, "proposer")),
                proposal,
                list(told, "steps").stream().flatMap(this::steps).toList());
    }

    private Stream<Step> steps(Object step) {
        return step instanceof List<?> several ? several.stream().flatMap(this::steps) : Stream.of(one(map(step)));
    }

    private Step one(Map<String, Object> step) {
        String[] who = text(step, "by").split(" ");
        return new Step(
                text(step, "task"),
                who[0].equals("partner"),
                who[1],
                days.in(map(Objects.requireNonNull(step.get("answers")))));
    }

    private static String text(Map<String, Object> told, String key) {
        return Objects.requireNonNull(told.get(key), key).toString();
    }

    private static List<?> list(Map<String, Object> told, String key) {
        return (List<?>) Objects.requireNonNull(told.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object told) {
        return (Map<String, Object>) told;
    }
}
