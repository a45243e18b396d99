package org.jointroadmap.web.event;

import org.jointroadmap.roadmap.RoadmapEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event, as the page shows it.
 *
 * @param number of the item that it is about, null for the whole roadmap
 */
record EventRow(RoadmapEvent event, @Nullable String number, boolean mayChange) {}
