package org.jointroadmap.generated;

import java.util.Map;
import java.util.SortedMap;

/**
 * A lifecycle that nobody thought of.
 *
 * @param files by their names below the folder of models
 * @param tasks where each stands, by its id
 */
record Drawn(String key, SortedMap<String, byte[]> files, Map<String, Place> tasks) {
    /** The step that the second version has besides. */
    static final String EXTRA = "one-more-step";
}
