package org.jointroadmap.rules;

import java.util.List;

/** A file of the live version, such as {@code roadmap/overdue.drl}. */
public record LiveFile(String name, String text, List<LiveRule> rules) {
    public LiveFile {
        rules = List.copyOf(rules);
    }
}
