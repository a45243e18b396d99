package org.jointroadmap.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One question of a form, with the bounds that its author set.
 *
 * @param options what a choice sends to what people read
 * @param unit of a number, "" if it has none
 */
public record Field(
        String key,
        String type,
        String label,
        boolean readOnly,
        JsonNode bounds,
        Map<String, String> options,
        String unit) {
    static Field of(JsonNode component) {
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        return new Field(
                component.path("key").asText(),
                component.path("type").asText(),
                label.isEmpty() ? component.path("key").asText() : label,
                component.path("readonly").asBoolean(),
                component.path("validate"),
                options(component),
                component.path("appearance").path("suffixAdorner").asText());
    }

    Field labelled(UnaryOperator<String> words) {
        return new Field(key, type, words.apply(label), readOnly, bounds, options, unit);
    }

    private static Map<String, String> options(JsonNode component) {
        Map<String, String> labels = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(option -> labels.put(
                        option.path("value").asText(), option.path("label").asText()));
        return labels;
    }

    boolean isRequired() {
        return bounds.path("required").asBoolean();
    }
}
