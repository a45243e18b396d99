package org.jointroadmap.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of absence. */
class AbsenceReader implements RowMapper<Absence> {
    @Override
    public Absence mapRow(ResultSet row, int number) throws SQLException {
        return new Absence(
                Objects.requireNonNull(row.getString("login")),
                Objects.requireNonNull(row.getObject("absent_from", LocalDate.class)),
                Objects.requireNonNull(row.getObject("absent_to", LocalDate.class)),
                Objects.requireNonNull(row.getString("substitute")));
    }
}
