package org.jointroadmap.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a project from its row. */
class ProjectReader implements RowMapper<Project> {
    @Override
    public Project mapRow(ResultSet row, int index) throws SQLException {
        String codes = row.getString("hs_codes");
        return new Project(
                new ProjectId(row.getLong("id")),
                row.getString("lifecycle"),
                row.getObject("lifecycle_version", Integer.class),
                row.getString("title"),
                row.getString("summary"),
                row.getString("item"),
                codes.isEmpty() ? List.of() : List.of(codes.split(",")),
                row.getString("partner_organisation"),
                row.getString("proposer"),
                row.getString("proposed_by"),
                new Stage(row.getString("stage")),
                ProjectStatus.valueOf(row.getString("status")),
                row.getString("status_reason"),
                row.getBoolean("handed_over"),
                row.getString("process_instance_id"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("stage_since", OffsetDateTime.class).toInstant(),
                instant(row, "reported_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
