package org.jointroadmap.project;

import org.jointroadmap.Wanted;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are wanted; null leaves a filter out.
 *
 * @param reader whose eyes they are for
 * @param item id of a roadmap item
 */
public record ProjectQuery(
        Person reader,
        @Nullable String stage,
        @Nullable ProjectStatus status,
        @Nullable String proposer,
        @Nullable String item,
        @Nullable String after,
        int limit) {
    /** @throws org.jointroadmap.Refused for what cannot be read */
    public ProjectQuery {
        Wanted.country("side", proposer);
    }
}
