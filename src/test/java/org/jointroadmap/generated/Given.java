package org.jointroadmap.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A form that somebody of the test submitted.
 *
 * @param task its id in the model
 * @param side of the person, "" for the secretariat
 */
record Given(String task, String side, Map<String, JsonNode> answers, Place place) {
    boolean isSealable() {
        return !place.block().isEmpty() && !place.draft();
    }
}
