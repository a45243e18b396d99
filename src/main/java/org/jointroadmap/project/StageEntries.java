package org.jointroadmap.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every step of the projects' lives, the oldest first. */
@Repository
public class StageEntries {
    private final JdbcClient jdbc;
    private final Clock clock;

    StageEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<StageEntry> of(ProjectId id) {
        return of(List.of(id)).getOrDefault(id, List.of());
    }

    public Map<ProjectId, List<StageEntry>> of(Collection<ProjectId> ids) {
        Map<ProjectId, List<StageEntry>> entries = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "SELECT project, stage, status, reason, since FROM project_stage WHERE project IN (:ids) ORDER BY id")
                    .param("ids", ids.stream().map(ProjectId::number).toList())
                    .query((row, index) -> entries.computeIfAbsent(
                                    new ProjectId(row.getLong("project")), id -> new ArrayList<>())
                            .add(entry(row)))
                    .list();
        }
        return entries;
    }

    /** How a suspended project stood before: a step that only resumed it is none of its own. */
    StageEntry beforeSuspension(ProjectId id) {
        List<StageEntry> all = of(id);
        StageEntry stood = all.get(0);
        boolean suspended = false;
        for (StageEntry entry : all) {
            boolean resumes = suspended;
            suspended = entry.status() == ProjectStatus.SUSPENDED;
            if (!suspended && !resumes) {
                stood = entry;
            }
        }
        return stood;
    }

    void add(ProjectId id, Stage stage, ProjectStatus status, String reason) {
        jdbc.sql("INSERT INTO project_stage (project, stage, status, reason, since) VALUES (?, ?, ?, ?, ?)")
                .params(id.number(), stage.name(), status.name(), reason, OffsetDateTime.now(clock))
                .update();
    }

    private static StageEntry entry(ResultSet row) throws SQLException {
        return new StageEntry(
                Stage.valueOf(row.getString("stage")),
                ProjectStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
