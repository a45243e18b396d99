package org.jointroadmap.roadmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Texts by language, as a row keeps them. */
final class Translations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Translations() {}

    static Map<String, String> read(String json) {
        try {
            return json.equals("{}") ? Map.of() : JSON.readValue(json, TEXTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("texts of an item are broken", broken);
        }
    }

    static String write(Map<String, String> texts) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(texts));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("texts of an item cannot be written", broken);
        }
    }
}
