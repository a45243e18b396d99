package org.jointroadmap.web.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline shows of an item.
 *
 * @param earlier the days that it was due on before its date was moved
 * @param project that carries it out, if the reader may know of one
 */
record TimelineRow(
        RoadmapRow row, List<LocalDate> earlier, @Nullable Project project, List<StageSpan> stages) {

    boolean isLate() {
        return row.daysLate() > 0;
    }

    /** How long a project was in a stage; until today if it still is. */
    record StageSpan(String name, LocalDate from, LocalDate to) {}
}
