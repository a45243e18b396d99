package org.jointroadmap.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Answers whatever a form asks with what leads on: yes, the first option, a figure within its bounds, a day to come or today. */
final class AnyTask {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TEXTS = Map.of(
            "hsCodes", "842810",
            "partnerOrganisation", "Lift works",
            "period", "2026-12");
    private static final String TEXT = "Answered by whoever walks a project to its very end.";

    private AnyTask() {}

    /** The body of the engine's {@code submit-form}. */
    static String answers(JsonNode form) {
        ObjectNode variables = JSON.createObjectNode();
        for (JsonNode field : form.path("components")) {
            boolean asked = field.path("validate").path("required").asBoolean()
                    || field.path("type").asText().equals("checkbox")
                    || TEXTS.containsKey(field.path("key").asText());
            if (field.has("key") && asked && !field.path("readonly").asBoolean()) {
                answer(variables.putObject(field.path("key").asText()), field);
            }
        }
        return JSON.createObjectNode().set("variables", variables).toString();
    }

    private static void answer(ObjectNode answer, JsonNode field) {
        switch (field.path("type").asText()) {
            case "checkbox" -> answer.put("type", "Boolean").put("value", true);
            case "number" -> answer.put("type", "Long").put("value", within(field.path("validate")));
            case "datetime" -> answer.put("type", "String").put("value", day(field.path("properties")));
            case "radio", "select" ->
                answer.put("type", "String")
                        .put("value", field.path("values").path(0).path("value").asText());
            default -> answer.put("type", "String").put("value", text(field));
        }
    }

    private static String day(JsonNode properties) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return (properties.path("latest").asText().equals("today") ? today : today.plusDays(200)).toString();
    }

    private static long within(JsonNode bounds) {
        return Math.min(
                Math.max(30, bounds.path("min").asLong(30)), bounds.path("max").asLong(30));
    }

    private static String text(JsonNode field) {
        return TEXTS.getOrDefault(field.path("key").asText(), TEXT);
    }
}
