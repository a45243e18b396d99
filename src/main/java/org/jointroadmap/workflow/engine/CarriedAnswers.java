package org.jointroadmap.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import org.jointroadmap.answer.InstanceAnswers;
import org.jointroadmap.workflow.form.Field;
import org.jointroadmap.workflow.form.Form;

/** What a form starts with of what was answered before, as far as the side of its task reads it. */
public final class CarriedAnswers {
    private CarriedAnswers() {}

    public static Map<String, Object> of(Form form, InstanceAnswers answers, String side) {
        Map<String, Object> carried = new HashMap<>();
        form.fields().stream().filter(Field::startsWithNewest).map(Field::key).forEach(key -> answers.newestFor(
                        side, key)
                .ifPresent(value -> carried.put(key, value)));
        return carried;
    }
}
