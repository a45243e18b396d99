package org.jointroadmap.rules;

import java.util.List;
import org.jointroadmap.fact.AgendaPoint;
import org.jointroadmap.fact.Reminder;
import org.jointroadmap.fact.Rung;
import org.jointroadmap.fact.Start;

/** What the second pass concluded from the domain's facts and from what stands: whom to reach and what to begin. */
public record Consequences(
        List<Rung> rungs,
        List<Concluded<Reminder>> reminders,
        List<Concluded<Start>> starts,
        List<Concluded<AgendaPoint>> points) {
    public Consequences {
        rungs = List.copyOf(rungs);
        reminders = List.copyOf(reminders);
        starts = List.copyOf(starts);
        points = List.copyOf(points);
    }
}
