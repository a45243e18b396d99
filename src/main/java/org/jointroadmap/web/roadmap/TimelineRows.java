package org.jointroadmap.web.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Stage;
import org.jointroadmap.project.StageEntries;
import org.jointroadmap.project.StageEntry;
import org.jointroadmap.roadmap.EarlierDates;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.web.project.StageNames;
import org.springframework.stereotype.Component;

/** Adds to items what the timeline shows of them. */
@Component
class TimelineRows {
    private final RoadmapRows rows;
    private final EarlierDates earlier;
    private final Projects projects;
    private final StageEntries entries;
    private final StageNames names;
    private final Clock clock;

    TimelineRows(
            RoadmapRows rows,
            EarlierDates earlier,
            Projects projects,
            StageEntries entries,
            StageNames names,
            Clock clock) {
        this.rows = rows;
        this.earlier = earlier;
        this.projects = projects;
        this.entries = entries;
        this.names = names;
        this.clock = clock;
    }

    List<TimelineRow> of(List<RoadmapItem> items, Person reader) {
        Map<String, List<LocalDate>> moved = earlier.of(items);
        Map<String, Project> carried =
                projects.carrying(items.stream().map(RoadmapItem::id).toList(), reader);
        Map<ProjectId, List<StageEntry>> steps =
                entries.of(carried.values().stream().map(Project::id).toList(), reader);
        return rows.of(items).stream()
                .map(row -> {
                    Project project = carried.get(row.item().id());
                    return new TimelineRow(
                            row,
                            moved.getOrDefault(row.item().id(), List.of()),
                            project,
                            project == null ? List.of() : stages(project, steps.getOrDefault(project.id(), List.of())));
                })
                .toList();
    }

    /** Steps within a stage, such as a suspension, are no stage of their own; after the last nothing lasts. */
    private List<TimelineRow.StageSpan> stages(Project project, List<StageEntry> steps) {
        List<TimelineRow.StageSpan> stages = new ArrayList<>();
        for (int at = 0; at < steps.size(); ) {
            StageEntry begun = steps.get(at);
            int end = at + 1;
            while (end < steps.size() && steps.get(end).stage().equals(begun.stage())) {
                end++;
            }
            if (!begun.stage().equals(Stage.CLOSED)) {
                stages.add(new TimelineRow.StageSpan(
                        names.of(project, begun.stage()),
                        day(begun),
                        end < steps.size() ? day(steps.get(end)) : LocalDate.now(clock)));
            }
            at = end;
        }
        return stages;
    }

    private LocalDate day(StageEntry entry) {
        return LocalDate.ofInstant(entry.since(), clock.getZone());
    }
}
