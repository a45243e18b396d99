package org.jointroadmap.workflow.migration;

import java.util.List;

/**
 * Why an instance cannot go on by another version.
 *
 * @param reason key of a text
 * @param words what it names
 */
record Obstacle(String reason, List<String> words) {
    static Obstacle of(String reason, String... words) {
        return new Obstacle("models.stays." + reason, List.of(words));
    }
}
