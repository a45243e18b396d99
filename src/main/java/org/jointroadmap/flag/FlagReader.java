package org.jointroadmap.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a flag from its row. */
class FlagReader implements RowMapper<Flag> {
    @Override
    public Flag mapRow(ResultSet row, int index) throws SQLException {
        return new Flag(
                row.getLong("number"),
                row.getString("rule"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                Severity.valueOf(row.getString("severity")),
                WordsColumn.read(row.getString("reason")),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                instant(row, "cleared_at"),
                row.getInt("rule_version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
