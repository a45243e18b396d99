package org.jointroadmap.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One question of a form, with the bounds that its author set.
 *
 * @param options what a choice sends to what people read
 * @param unit of a number, "" if it has none
 * @param hides FEEL conditions of the field and of the groups that it lies in, under any of which it is hidden
 * @param carried whether it starts with the newest answer of its name
 */
public record Field(
        String key,
        String type,
        String label,
        boolean readOnly,
        JsonNode bounds,
        Map<String, String> options,
        String unit,
        List<String> hides,
        boolean carried) {
    static final String DECIMALS = "decimalDigits";
    static final String NOT_PASSED = "disallowPassedDates";
    /** Of a moment: a day, a time of day, or both. */
    static final String SUBTYPE = "subtype";
    /** A property of the author: {@code today} where a day cannot lie ahead. */
    static final String LATEST = "latest";

    /** Where a number's appearance names what it counts. */
    static final String UNIT = "suffixAdorner";

    private static final String CARRY = "carry";
    /** Components that show something and ask nothing, whatever key they bear. */
    private static final Set<String> SHOWN = Set.of("text", "html", "table", "group", "separator", "spacer");

    private static final Set<String> LISTS = Set.of("checklist", "taglist");

    /** Whether a component asks for an answer or shows one. */
    static boolean isField(JsonNode component) {
        return component.has("key") && !SHOWN.contains(component.path("type").asText());
    }

    /** The condition under which a component hides itself; empty if it is always there. */
    static Optional<String> hide(JsonNode component) {
        String condition = component.path("conditional").path("hide").asText().strip();
        return condition.isEmpty()
                ? Optional.empty()
                : Optional.of(condition.startsWith("=") ? condition.substring(1) : condition);
    }

    static Field of(JsonNode component, List<String> hides) {
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        return new Field(
                component.path("key").asText(),
                component.path("type").asText(),
                label.isEmpty() ? component.path("key").asText() : label,
                component.path("readonly").asBoolean()
                        || component.path("disabled").asBoolean(),
                bounds(component),
                options(component),
                component.path("appearance").path(UNIT).asText(),
                List.copyOf(hides),
                component.path("properties").path(CARRY).asText().equals("yes"));
    }

    Field labelled(UnaryOperator<String> words) {
        return new Field(key, type, words.apply(label), readOnly, bounds, options, unit, hides, carried);
    }

    /** Bounds stand in three places of a drawn field: where all have them, beside its type, and as its author's property. */
    private static JsonNode bounds(JsonNode component) {
        ObjectNode bounds = JsonNodeFactory.instance.objectNode();
        component.path("validate").properties().forEach(bound -> bounds.set(bound.getKey(), bound.getValue()));
        for (String beside : List.of(DECIMALS, NOT_PASSED, SUBTYPE)) {
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

    /** Whether it is answered with any number of its options. */
    public boolean isList() {
        return LISTS.contains(type);
    }

    /** Whether its form starts with what was answered before. */
    public boolean startsWithNewest() {
        return carried || readOnly;
    }
}
