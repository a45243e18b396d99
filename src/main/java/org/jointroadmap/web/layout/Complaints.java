package org.jointroadmap.web.layout;

import java.util.List;
import org.jointroadmap.Fault;
import org.jspecify.annotations.Nullable;

/** All that a person has to put right before what they asked for can be done. */
public record Complaints(List<Fault> all) {
    public Complaints {
        all = List.copyOf(all);
    }

    /** What is wrong in a field, or null. */
    public @Nullable String in(String field) {
        return all.stream()
                .filter(fault -> field.equals(fault.field()))
                .map(Fault::message)
                .findFirst()
                .orElse(null);
    }

    /** All that is wrong in a field that holds several things, such as the steps of a target. */
    public List<String> allIn(String field) {
        return all.stream()
                .filter(fault -> field.equals(fault.field()))
                .map(Fault::message)
                .toList();
    }
}
