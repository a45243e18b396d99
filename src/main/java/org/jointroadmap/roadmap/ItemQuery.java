package org.jointroadmap.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * A page of the items that are wanted.
 *
 * @param after the {@code next} of the page before
 * @param limit rows of a page
 */
public record ItemQuery(
        ItemFilter filter, ItemOrder order, @Nullable String after, int limit) {}
