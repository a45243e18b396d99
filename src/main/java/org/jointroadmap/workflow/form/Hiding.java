package org.jointroadmap.workflow.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a form are hidden, by the same condition as in the browser: what is hidden is neither required nor taken.
 * A field that is hidden says nothing to the conditions of others.
 */
public final class Hiding {
    private static final FeelEngine FEEL = new ScalaFeelEngine(List.of());

    private Hiding() {}

    /**
     * The keys of the fields that are hidden with these values in the form.
     *
     * @param values of all fields, read-only ones too
     */
    public static Set<String> hidden(Form form, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> seen = new LinkedHashMap<>();
        form.fields().forEach(field -> seen.put(field.key(), values.get(field.key())));
        Set<String> hidden = once(form, seen);
        for (int round = 0; round < form.fields().size(); round++) {
            hidden.forEach(key -> seen.put(key, null));
            Set<String> next = once(form, seen);
            next.addAll(hidden);
            if (next.equals(hidden)) {
                break;
            }
            hidden = next;
        }
        return hidden;
    }

    private static Set<String> once(Form form, Map<String, @Nullable Object> values) {
        return form.fields().stream()
                .filter(field -> field.hides().stream().anyMatch(condition -> holds(condition, values)))
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    /** A condition that cannot be answered hides nothing, as in the browser. */
    private static boolean holds(String condition, Map<String, @Nullable Object> values) {
        try {
            return Boolean.TRUE.equals(FEEL.<Object>evaluateSimpleExpression(
                    condition, Variables.fromMap(values).asVariableContext()));
        } catch (FeelException unanswerable) {
            return false;
        }
    }
}
