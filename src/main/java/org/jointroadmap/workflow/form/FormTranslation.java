package org.jointroadmap.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Makes the Russian copy of a form, so that an author keeps one drawing and a list of phrases. */
public final class FormTranslation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RUSSIAN = "-ru";

    private final Map<String, String> phrases;

    public FormTranslation(byte[] phrases) throws JsonProcessingException {
        this.phrases = JSON.readValue(new String(phrases, StandardCharsets.UTF_8), new TypeReference<>() {});
    }

    /** The id of a form's copy in a language. */
    public static String idFor(String form, String language) {
        return language.equals("ru") ? form + RUSSIAN : form;
    }

    /** The id of the form that a copy was made from. */
    public static String original(String id) {
        return id.endsWith(RUSSIAN) ? id.substring(0, id.length() - RUSSIAN.length()) : id;
    }

    public boolean knows(String text) {
        return phrases.containsKey(text);
    }

    /** A text in Russian, or as it is where no phrase is known. */
    public String say(String text) {
        return phrases.getOrDefault(text, text);
    }

    /** The form with each known phrase in Russian and an id of its own. */
    public byte[] translate(byte[] form) {
        try {
            return translated(form);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private byte[] translated(byte[] form) throws JsonProcessingException {
        ObjectNode root = (ObjectNode) JSON.readTree(new String(form, StandardCharsets.UTF_8));
        root.put("id", idFor(root.path("id").asText(), "ru"));
        translate(root);
        return JSON.writeValueAsBytes(root);
    }

    private void translate(JsonNode node) {
        if (node instanceof ObjectNode component) {
            Form.READ_BY_PEOPLE.forEach(name -> translate(component, name));
        }
        node.forEach(this::translate);
    }

    private void translate(ObjectNode component, String name) {
        String russian = phrases.get(component.path(name).asText());
        if (russian != null) {
            component.put(name, russian);
        }
    }
}
