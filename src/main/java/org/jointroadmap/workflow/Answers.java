package org.jointroadmap.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody filled into a form, by field; a field left empty is null. */
public record Answers(Map<String, @Nullable Object> values) {
    public @Nullable String text(String field) {
        Object value = values.get(field);
        return value == null ? null : String.valueOf(value).strip();
    }

    public boolean isYes(String field) {
        return "yes".equals(values.get(field));
    }
}
