package org.jointroadmap.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * What became of a change of an item.
 *
 * @param item as it is now
 * @param request the number of the request for another date, which the other side has to accept; null if none was needed
 */
public record Amended(RoadmapItem item, @Nullable Long request) {}
