package org.jointroadmap.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
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
    static final String DECIMALS = "decimalDigits";
    static final String NOT_PASSED = "disallowPassedDates";
    /** A property of the author: {@code today} where a day cannot lie ahead. */
    static final String LATEST = "latest";

    static Field of(JsonNode component) {
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        return new Field(
                component.path("key").asText(),
                component.path("type").asText(),
                label.isEmpty() ? component.path("key").asText() : label,
                component.path("readonly").asBoolean(),
                bounds(component),
                options(component),
                component.path("appearance").path("suffixAdorner").asText());
    }

    Field labelled(UnaryOperator<String> words) {
        return new Field(key, type, words.apply(label), readOnly, bounds, options, unit);
    }

    /** Bounds stand in three places of a drawn field: where all have them, beside its type, and as its author's property. */
    private static JsonNode bounds(JsonNode component) {
        ObjectNode bounds = JsonNodeFactory.instance.objectNode();
        component.path("validate").properties().forEach(bound -> bounds.set(bound.getKey(), bound.getValue()));
        for (String beside : List.of(DECIMALS, NOT_PASSED)) {
            if (component.has(beside)) {
                bounds.set(beside, component.get(beside));
            }
        }
        if (component.path("properties").has(LATEST)) {
            bounds.set(LATEST, component.path("properties").get(LATEST));
        }
        return bounds;
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
