package org.jointroadmap.workflow.form;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What models and forms say in another language: English phrase to phrase.
 *
 * @param language its code, such as ru
 */
public record Texts(String language, Map<String, String> phrases) {
    public Texts {
        phrases = Map.copyOf(phrases);
    }

    /** @throws YAMLException if the file is no list of phrases; it knows the line */
    public static Texts read(String language, byte[] file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Object read = new Yaml(new SafeConstructor(strict)).load(new String(file, StandardCharsets.UTF_8));
        Map<String, String> phrases = new LinkedHashMap<>();
        if (read instanceof Map<?, ?> map) {
            map.forEach((phrase, said) -> phrases.put(String.valueOf(phrase), Objects.toString(said, "")));
        } else if (read != null) {
            throw new YAMLException("It must be a list of phrases: English: translation");
        }
        phrases.values().removeIf(String::isBlank);
        return new Texts(language, phrases);
    }

    public static Texts none(String language) {
        return new Texts(language, Map.of());
    }

    public boolean knows(String text) {
        return phrases.containsKey(text.strip());
    }

    /** A text in this language, or as it is where no phrase is known. */
    public String say(String text) {
        return phrases.getOrDefault(text.strip(), text);
    }
}
