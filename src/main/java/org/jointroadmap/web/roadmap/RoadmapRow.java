package org.jointroadmap.web.roadmap;

import org.jointroadmap.roadmap.RoadmapItem;

/** A line of the list: an item, how many working days it is late, how many flags stand for it. */
public record RoadmapRow(RoadmapItem item, int daysLate, long flags) {}
