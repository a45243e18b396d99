package org.jointroadmap.roadmap;

import org.jointroadmap.fact.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands in its document, and beside others.
 *
 * @param edition of the roadmap that has it, or had it last
 * @param section its heading, "" if none
 * @param sector of the economy, "" if none
 * @param expectsProject whether people said that it needs a project
 * @param waitsFor id of the item that has to come first
 */
public record ItemPlace(
        String edition,
        String section,
        String sector,
        Priority priority,
        boolean expectsProject,
        @Nullable String waitsFor) {}
