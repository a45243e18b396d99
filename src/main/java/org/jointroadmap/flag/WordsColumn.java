package org.jointroadmap.flag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jointroadmap.fact.Words;

/** A text in several languages as one column: a JSON object, language to text. */
final class WordsColumn {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WordsColumn() {}

    static String written(Words words) {
        try {
            return JSON.writeValueAsString(words.byLanguage());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These words cannot be kept", e);
        }
    }

    static Words read(String column) {
        try {
            return new Words(JSON.readValue(column, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept words cannot be read", e);
        }
    }
}
