package org.jointroadmap.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** One question of a form, with the bounds that its author set. */
public record Field(String key, String type, String label, boolean readOnly, JsonNode bounds, List<String> options) {
    static Field of(JsonNode component) {
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        return new Field(
                component.path("key").asText(),
                component.path("type").asText(),
                label.isEmpty() ? component.path("key").asText() : label,
                component.path("readonly").asBoolean(),
                component.path("validate"),
                options(component));
    }

    private static List<String> options(JsonNode component) {
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .toList();
    }

    boolean isRequired() {
        return bounds.path("required").asBoolean();
    }
}
