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
import java.util.stream.Collectors;
import org.jointroadmap.party.Person;
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

    public List<StageEntry> of(ProjectId id, Person reader) {
        return of(List.of(id), reader).getOrDefault(id, List.of());
    }

    /** The steps that the reader may know of: what a side did with its draft stays its own. */
    public Map<ProjectId, List<StageEntry>> of(Collection<ProjectId> ids, Person reader) {
        Map<ProjectId, List<StageEntry>> entries = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            SELECT s.project, s.stage, s.status, s.reason, s.since
                            FROM project_stage s JOIN project p ON p.id = s.project
                            WHERE s.project IN (:ids) AND (NOT s.own OR p.proposer = :side) ORDER BY s.id
                            """)
                    .param("ids", ids.stream().map(ProjectId::number).toList())
                    .param("side", reader.side() == null ? "" : reader.side())
                    .query((row, index) -> entries.computeIfAbsent(
                                    new ProjectId(row.getLong("project")), id -> new ArrayList<>())
                            .add(entry(row).seenBy(reader)))
                    .list();
        }
        return entries;
    }

    private List<StageEntry> all(ProjectId id) {
        return jdbc.sql("SELECT stage, status, reason, since FROM project_stage WHERE project = ? ORDER BY id")
                .param(id.number())
                .query((row, index) -> entry(row))
                .list();
    }

    /** What both sides know of the steps of those that are handed over, and all of them of others, comes to. */
    public Map<ProjectId, StageCounts> counts(Collection<ProjectId> ids) {
        Map<ProjectId, List<StageEntry>> entries = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            SELECT s.project, s.stage, s.status, s.reason, s.since
                            FROM project_stage s JOIN project p ON p.id = s.project
                            WHERE s.project IN (:ids) AND NOT (s.own AND p.handed_over) ORDER BY s.id
                            """)
                    .param("ids", ids.stream().map(ProjectId::number).toList())
                    .query((row, index) -> entries.computeIfAbsent(
                                    new ProjectId(row.getLong("project")), id -> new ArrayList<>())
                            .add(entry(row)))
                    .list();
        }
        return entries.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> StageCounts.of(one.getValue())));
    }

    /** How a suspended project stood before: a step that only resumed it is none of its own. */
    StageEntry beforeSuspension(ProjectId id) {
        List<StageEntry> all = all(id);
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

    /** @param own true for what a side does with its draft */
    void add(ProjectId id, Stage stage, ProjectStatus status, String reason, boolean own) {
        jdbc.sql("INSERT INTO project_stage (project, stage, status, reason, since, own) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id.number(), stage.key(), status.name(), reason, OffsetDateTime.now(clock), own)
                .update();
    }

    private static StageEntry entry(ResultSet row) throws SQLException {
        return new StageEntry(
                new Stage(row.getString("stage")),
                ProjectStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
