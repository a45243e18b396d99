package org.jointroadmap.roadmap.advice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.promise.Twins;
import org.jointroadmap.roadmap.RoadmapItem;

/** The titles of the items that stand, as far as they were read, and the version that each had then. */
final class KnownTitles {
    private final Twins twins = new Twins();
    private final Map<String, Integer> versions = new HashMap<>();

    /** The ids of those that are not known as they stand. */
    synchronized Set<String> unknown(Map<String, Integer> standing) {
        Set<String> unknown = new HashSet<>();
        standing.forEach((id, version) -> {
            if (!version.equals(versions.get(id))) {
                unknown.add(id);
            }
        });
        return unknown;
    }

    synchronized void know(Map<String, Integer> standing, List<RoadmapItem> read) {
        versions.keySet().stream()
                .filter(id -> !standing.containsKey(id))
                .toList()
                .forEach(this::forget);
        read.forEach(this::learn);
    }

    /** @param read those of these that stand, as they stand now */
    synchronized void renew(Set<String> ids, List<RoadmapItem> read) {
        ids.forEach(this::forget);
        read.forEach(this::learn);
    }

    private void learn(RoadmapItem item) {
        versions.put(item.id(), item.version());
        twins.put(item.id(), Promises.titles(item));
    }

    private void forget(String id) {
        versions.remove(id);
        twins.remove(id);
    }

    /** The id of another item that says the same. */
    synchronized Optional<String> twin(String id, List<String> titles) {
        return twins.of(id, titles);
    }
}
