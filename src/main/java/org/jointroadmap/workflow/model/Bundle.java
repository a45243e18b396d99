package org.jointroadmap.workflow.model;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jointroadmap.workflow.check.ModelFacts;
import org.jointroadmap.workflow.check.Report;

/** What a version of a model is deployed with: itself, the forms that it uses, and its phrases in each language. */
record Bundle(ModelFacts facts, ModelFiles files) {
    static Bundle of(ModelFacts facts, Report report, ModelFiles all) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String model = facts.key() + ".bpmn";
        files.put(model, all.files().get(model));
        for (String form : facts.forms()) {
            String name = "forms/" + form + ".form";
            files.put(name, all.files().get(name));
        }
        Predicate<String> says = says(facts, report);
        report.texts().forEach((language, texts) -> files.put("texts/" + language + ".yaml", written(texts, says)));
        return new Bundle(facts, new ModelFiles(files));
    }

    String key() {
        return facts.key();
    }

    /** What no model says the program itself may say, with its own models. */
    private static Predicate<String> says(ModelFacts facts, Report report) {
        Set<String> own = report.phrases().getOrDefault(facts.key(), Set.of());
        if (!facts.subject().isEmpty()) {
            return own::contains;
        }
        Set<String> all = new HashSet<>();
        report.phrases().values().forEach(all::addAll);
        return phrase -> own.contains(phrase) || !all.contains(phrase);
    }

    /** Those alone that the model says, so that no other's translation makes another version of it. */
    private static byte[] written(Map<String, String> texts, Predicate<String> says) {
        StringBuilder yaml = new StringBuilder();
        new TreeMap<>(texts).forEach((english, phrase) -> {
            if (says.test(english)) {
                yaml.append(quoted(english)).append(": ").append(quoted(phrase)).append('\n');
            }
        });
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
