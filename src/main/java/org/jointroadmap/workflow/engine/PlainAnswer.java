package org.jointroadmap.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.variable.type.PrimitiveValueType;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.type.JsonValueType;
import org.jointroadmap.Refused;
import org.jointroadmap.Writing;
import org.jointroadmap.workflow.form.Field;
import org.jointroadmap.workflow.form.Form;
import org.jspecify.annotations.Nullable;

/** Texts, numbers, truths, lists of texts and nothing; an object of a class is not even made. */
final class PlainAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainAnswer() {}

    /** @throws Refused for what is no such value */
    static @Nullable Object of(Form form, String key, @Nullable TypedValue value) {
        if (value == null) {
            return null;
        }
        if (value.getType() instanceof JsonValueType && value instanceof SerializableValue json) {
            return texts(form, key, json.getValueSerialized());
        }
        if (value.getType() != null && !(value.getType() instanceof PrimitiveValueType)) {
            return untyped(value) ? list(form, key, value.getValue()) : refuse(form, key);
        }
        return plain(form, key, value.getValue());
    }

    /** What came as a list without a type of the engine's. */
    private static boolean untyped(TypedValue value) {
        return value instanceof SerializableValue some && some.isDeserialized() && value.getValue() instanceof List<?>;
    }

    private static @Nullable Object plain(Form form, String key, @Nullable Object value) {
        Object bare = value instanceof String text ? Writing.tidy(text) : value;
        if (bare instanceof List<?>) {
            return list(form, key, bare);
        }
        return bare == null || bare instanceof String || bare instanceof Boolean || bare instanceof Number
                ? bare
                : refuse(form, key);
    }

    private static @Nullable Object texts(Form form, String key, @Nullable String json) {
        try {
            return json == null ? null : list(form, key, JSON.readValue(json, new TypeReference<List<Object>>() {}));
        } catch (JsonProcessingException wrong) {
            return refuse(form, key);
        }
    }

    private static Object list(Form form, String key, @Nullable Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? list.stream().map(String.class::cast).map(Writing::tidy).toList()
                : refuse(form, key);
    }

    private static Object refuse(Form form, String key) {
        String label = form.field(key).map(Field::label).orElse(key);
        throw Refused.invalid(
                key, form.field(key).isPresent() ? "refused.answer.kind" : "refused.answer.unknown", label);
    }
}
