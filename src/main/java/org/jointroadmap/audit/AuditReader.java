package org.jointroadmap.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads an entry from its row. */
class AuditReader implements RowMapper<AuditEntry> {
    @Override
    public AuditEntry mapRow(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("login"),
                row.getString("roles"),
                row.getString("side"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("before_json"),
                row.getString("after_json"),
                row.getString("why"),
                number(row, "rule_version") == null ? null : row.getInt("rule_version"),
                row.getBoolean("own"),
                row.getString("salt"),
                number(row, "position"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
