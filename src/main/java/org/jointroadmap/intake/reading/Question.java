package org.jointroadmap.intake.reading;

import java.util.List;

/**
 * Something that a row leaves open, to be answered before it counts.
 *
 * @param field due, owners, lead, number or title
 * @param key of the text that asks, in intake.properties
 */
public record Question(String field, String key, List<Object> arguments) {
    public static Question of(String field, String key, Object... arguments) {
        return new Question(field, key, List.of(arguments));
    }
}
