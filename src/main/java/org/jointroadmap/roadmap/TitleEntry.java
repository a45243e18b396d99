package org.jointroadmap.roadmap;

import java.util.Map;

/**
 * What somebody wrote of one item in other languages.
 *
 * @param version of the item that they saw
 * @param titles language to title; as {@code results}
 */
public record TitleEntry(String number, int version, Map<String, String> titles, Map<String, String> results) {
    public TitleEntry {
        titles = Map.copyOf(titles);
        results = Map.copyOf(results);
    }
}
