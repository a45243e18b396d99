package org.jointroadmap.roadmap;

import java.util.List;

/** An event as it is now, and the items whose deadline it gave another date. */
public record EventEffect(RoadmapEvent event, List<EventItem> items) {}
