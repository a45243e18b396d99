package org.jointroadmap.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Says a form in another language, so that an author keeps one drawing and a list of phrases. */
public final class TranslatedForm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TranslatedForm() {}

    /** The form with each known phrase in the language of the texts. */
    public static byte[] of(byte[] form, Texts texts) {
        try {
            JsonNode root = JSON.readTree(new String(form, StandardCharsets.UTF_8));
            translate(root, texts);
            return JSON.writeValueAsBytes(root);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void translate(JsonNode node, Texts texts) {
        if (node instanceof ObjectNode component) {
            Form.READ_BY_PEOPLE.forEach(name -> {
                if (component.path(name).isTextual()) {
                    component.put(name, texts.say(component.path(name).asText()));
                }
            });
            if (component.path(Field.UNIT).isTextual()) {
                component.put(Field.UNIT, texts.say(component.path(Field.UNIT).asText()));
            }
        }
        node.forEach(inner -> translate(inner, texts));
    }
}
