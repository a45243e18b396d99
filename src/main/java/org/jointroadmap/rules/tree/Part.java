package org.jointroadmap.rules.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * One condition of a pattern.
 *
 * @param text as its author wrote it, evenly spaced
 */
public record Part(String text, Question question) {
    /** All values that it reads, each once. */
    public List<Value> values() {
        List<Value> values = new ArrayList<>();
        question.read(value -> {
            if (!values.contains(value)) {
                values.add(value);
            }
        });
        return values;
    }
}
