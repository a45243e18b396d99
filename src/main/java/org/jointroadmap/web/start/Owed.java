package org.jointroadmap.web.start;

import java.util.List;
import org.jointroadmap.web.roadmap.RoadmapRow;

/**
 * What one side owes.
 *
 * @param side its alpha-3 code
 * @param toAnswer items of the other side whose delivery it has to accept
 * @param late its own items that are past their due date
 * @param leftOut how many more there are of both
 */
public record Owed(String side, List<RoadmapRow> toAnswer, List<RoadmapRow> late, int leftOut) {
    public boolean isNothing() {
        return toAnswer.isEmpty() && late.isEmpty();
    }
}
