package org.jointroadmap.generated;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/** Draws forms: fields of every type, some hidden, some that carry what was answered before. */
final class FormDrawing {
    static final String YES = "${%s}";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TYPES = List.of(
            "textfield", "textarea", "number", "datetime", "select", "radio", "checkbox", "checklist", "taglist");

    private final String model;
    private final Random random;
    private final Numbers numbers;
    private final SortedMap<String, byte[]> files;
    private final List<ObjectNode> known = new ArrayList<>();

    FormDrawing(String model, Random random, Numbers numbers, SortedMap<String, byte[]> files) {
        this.model = model;
        this.random = random;
        this.numbers = numbers;
        this.files = files;
    }

    /** A form that asks this and that; its id. */
    String form(ObjectNode... questions) {
        String id = model + "-" + numbers.form();
        ObjectNode form =
                JSON.createObjectNode().put("id", id).put("type", "default").put("schemaVersion", 18);
        form.put("executionPlatform", "Camunda Platform");
        ArrayNode fields = form.putArray("components");
        fields.addObject().put("type", "text").put("id", "head").put("text", "Project {{projectTitle}}");
        fields.addObject()
                .put("type", "textfield")
                .put("key", "projectTitle")
                .put("label", "Project")
                .put("readonly", true)
                .put("id", "title");
        List.of(questions).forEach(fields::add);
        List<ObjectNode> drawn = new ArrayList<>();
        for (int more = random.nextInt(4); more > 0; more--) {
            drawn.add(field(numbers.field(), TYPES.get(random.nextInt(TYPES.size()))));
        }
        drawn.forEach(fields::add);
        hide(drawn);
        again(fields);
        known.addAll(drawn);
        int at = 0;
        for (var field : fields) {
            ((ObjectNode) field).put("id", "Field_" + at++);
        }
        files.put("forms/" + id + ".form", form.toPrettyString().getBytes(StandardCharsets.UTF_8));
        return id;
    }

    ObjectNode yesOrNo(String key) {
        ObjectNode field = field(key, random.nextBoolean() ? "radio" : "checkbox");
        if (field.path("type").asText().equals("radio")) {
            options(field, "yes", "no");
            field.putObject("validate").put("required", true);
        }
        return field;
    }

    ObjectNode choice(String key) {
        ObjectNode field = field(key, random.nextBoolean() ? "select" : "radio");
        field.putObject("validate").put("required", true);
        return field;
    }

    private ObjectNode field(String key, String type) {
        ObjectNode field =
                JSON.createObjectNode().put("type", type).put("key", key).put("label", "Question " + key);
        ObjectNode bounds = field.putObject("validate");
        switch (type) {
            case "number" -> {
                field.put("decimalDigits", 0);
                bounds.put("min", 0).put("max", 1000);
            }
            case "datetime" -> {
                field.remove("label");
                field.put("subtype", "date").put("dateLabel", "Day " + key);
            }
            case "select", "radio", "checklist", "taglist" -> options(field, "a", "b", "c");
            case "checkbox" -> {}
            default -> bounds.put("maxLength", 200);
        }
        if (!type.equals("checkbox")) {
            bounds.put("required", random.nextInt(3) > 0);
        }
        return field;
    }

    private static void options(ObjectNode field, String... values) {
        ArrayNode options = field.putArray("values");
        for (String value : values) {
            options.addObject().put("label", "Option " + value).put("value", value);
        }
    }

    /** The second field may be hidden by the first. */
    private void hide(List<ObjectNode> drawn) {
        if (drawn.size() < 2) {
            return;
        }
        String type = drawn.get(0).path("type").asText();
        String key = drawn.get(0).path("key").asText();
        if (type.equals("checkbox")) {
            drawn.get(1).putObject("conditional").put("hide", "=" + key + " = true");
        } else if (type.equals("select") || type.equals("radio")) {
            drawn.get(1).putObject("conditional").put("hide", "=" + key + " = \"a\"");
        }
    }

    /** Asks once more what was asked before, beginning with what was answered, or shows it. */
    private void again(ArrayNode fields) {
        if (!known.isEmpty() && random.nextInt(3) == 0) {
            ObjectNode before = known.get(random.nextInt(known.size())).deepCopy();
            before.remove("conditional");
            if (random.nextBoolean()) {
                before.putObject("properties").put("carry", "yes");
            } else {
                before.put("readonly", true);
                before.remove("validate");
            }
            fields.add(before);
        }
    }
}
