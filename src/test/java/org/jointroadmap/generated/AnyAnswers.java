package org.jointroadmap.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a form by chance, rather with what leads on. */
final class AnyAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern HIDE = Pattern.compile("=([a-z0-9]+) = (true|\"a\")");

    private final Random random;

    AnyAnswers(Random random) {
        this.random = random;
    }

    Map<String, JsonNode> to(JsonNode form) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (JsonNode field : form.path("components")) {
            boolean asked = field.has("key") && !field.path("readonly").asBoolean() && !isHidden(field, answers);
            boolean required = field.path("validate").path("required").asBoolean()
                    || field.path("type").asText().equals("checkbox");
            if (asked && (required || random.nextBoolean())) {
                answers.put(field.path("key").asText(), answer(field));
            }
        }
        return answers;
    }

    /** The body of the engine's {@code submit-form}. */
    static String body(Map<String, JsonNode> answers) {
        ObjectNode variables = JSON.createObjectNode();
        answers.forEach((key, answer) -> {
            ObjectNode variable = variables.putObject(key);
            if (answer.isArray()) {
                variable.put("type", "Json").put("value", answer.toString());
            } else {
                variable.put("type", answer.isBoolean() ? "Boolean" : answer.isNumber() ? "Long" : "String");
                variable.set("value", answer);
            }
        });
        return JSON.createObjectNode().set("variables", variables).toString();
    }

    private static boolean isHidden(JsonNode field, Map<String, JsonNode> answers) {
        Matcher hide = HIDE.matcher(field.path("conditional").path("hide").asText());
        if (!hide.matches()) {
            return false;
        }
        JsonNode answer = answers.get(hide.group(1));
        return answer != null && answer.toString().equals(hide.group(2));
    }

    private JsonNode answer(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "checkbox" -> NODES.booleanNode(random.nextInt(10) < 7);
            case "number" -> NODES.numberNode(random.nextInt(1000));
            case "datetime" ->
                NODES.textNode(LocalDate.now(ZoneOffset.UTC)
                        .plusDays(random.nextInt(100))
                        .toString());
            case "radio", "select" -> option(field.path("values"));
            case "checklist", "taglist" -> options(field.path("values"));
            default -> NODES.textNode("Said " + random.nextInt(1_000_000));
        };
    }

    private JsonNode option(JsonNode options) {
        boolean yes = options.path(0).path("value").asText().equals("yes");
        int at = yes ? (random.nextInt(10) < 7 ? 0 : 1) : random.nextInt(options.size());
        return options.path(at).path("value");
    }

    private ArrayNode options(JsonNode options) {
        ArrayNode chosen = NODES.arrayNode();
        options.forEach(option -> {
            if (chosen.isEmpty() || random.nextBoolean()) {
                chosen.add(option.path("value"));
            }
        });
        return chosen;
    }
}
