package org.jointroadmap.intake.reading;

import java.util.List;
import org.jointroadmap.roadmap.DueDate;
import org.jointroadmap.roadmap.DueKind;
import org.jointroadmap.roadmap.DueReadings;
import org.springframework.stereotype.Component;

/** Deadlines as the roadmap itself reads them. */
@Component
class RoadmapDues implements DueReading {
    @Override
    public ReadDue read(String text, String language, Plan plan) {
        DueDate due = DueReadings.read(text, plan.today());
        return new ReadDue(text, due.kind().key(), due.date(), List.of(), due.kind() != DueKind.UNKNOWN);
    }
}
