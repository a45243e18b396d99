package org.jointroadmap.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A form of the Tasklist as its author drew it. */
public record Form(String id, List<Field> fields, List<String> componentTypes, List<String> texts) {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final List<String> READ_BY_PEOPLE = List.of("label", "dateLabel", "timeLabel", "description", "text");

    /** @throws JsonProcessingException when the file is no JSON; it knows the line */
    public static Form read(byte[] file) throws JsonProcessingException {
        JsonNode root = JSON.readTree(new String(file, StandardCharsets.UTF_8));
        Form form = new Form(root.path("id").asText(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        form.collect(root, List.of());
        return form;
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The same form with its questions said otherwise, such as in both languages. */
    public Form labelled(UnaryOperator<String> words) {
        return new Form(id, fields.stream().map(field -> field.labelled(words)).toList(), componentTypes, texts);
    }

    private void collect(JsonNode parent, List<String> outer) {
        for (JsonNode component : parent.path("components")) {
            List<String> hides = new ArrayList<>(outer);
            Field.hide(component).ifPresent(hides::add);
            componentTypes.add(component.path("type").asText());
            collectTexts(component);
            component.path("values").forEach(this::collectTexts);
            if (Field.isField(component)) {
                fields.add(Field.of(component, hides));
            }
            collect(component, hides);
        }
    }

    private void collectTexts(JsonNode component) {
        READ_BY_PEOPLE.stream()
                .map(component::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .forEach(texts::add);
    }
}
