package org.jointroadmap.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jointroadmap.fact.Subject;
import org.springframework.jdbc.core.RowMapper;

/** Reads an attached file from its row. */
class AttachedFileReader implements RowMapper<AttachedFile> {
    @Override
    public AttachedFile mapRow(ResultSet row, int index) throws SQLException {
        return new AttachedFile(
                row.getLong("number"),
                Subject.of(row.getString("subject")),
                row.getString("own_side"),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("type"),
                row.getString("hash"),
                row.getString("letter_number"),
                row.getObject("letter_date", LocalDate.class),
                row.getString("by_login"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
