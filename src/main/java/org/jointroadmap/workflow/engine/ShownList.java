package org.jointroadmap.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.spin.plugin.variable.SpinValues;

/** A list of texts as a form of the Tasklist starts with it: the engine would keep another as a Java object. */
final class ShownList {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ShownList() {}

    static Object of(Object value) {
        if (!(value instanceof List<?> list)) {
            return value;
        }
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(list)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of texts cannot be written", e);
        }
    }
}
