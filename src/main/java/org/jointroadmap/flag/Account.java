package org.jointroadmap.flag;

import java.util.List;
import org.jointroadmap.fact.Words;

/** What a rule that calls for something is called, and what it saw. */
public record Account(Words rule, List<Seen> saw) {
    public Account {
        saw = List.copyOf(saw);
    }

    /** A component of a fact with its value. */
    public record Seen(String fact, String component, String value) {}
}
