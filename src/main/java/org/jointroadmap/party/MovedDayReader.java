package org.jointroadmap.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of moved_day. */
class MovedDayReader implements RowMapper<MovedDay> {
    @Override
    public MovedDay mapRow(ResultSet row, int number) throws SQLException {
        OffsetDateTime back = row.getObject("taken_back_at", OffsetDateTime.class);
        return new MovedDay(
                row.getLong("id"),
                Objects.requireNonNull(row.getString("side")),
                Objects.requireNonNull(row.getObject("moved_on", LocalDate.class)),
                row.getBoolean("working"),
                Objects.requireNonNull(row.getString("source")),
                Objects.requireNonNull(row.getString("entered_by")),
                Objects.requireNonNull(row.getObject("entered_at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("taken_back_by"),
                back == null ? null : back.toInstant());
    }
}
