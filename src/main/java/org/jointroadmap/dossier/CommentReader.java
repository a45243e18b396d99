package org.jointroadmap.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jointroadmap.fact.Subject;
import org.springframework.jdbc.core.RowMapper;

/** Reads a comment from its row, without whom it names. */
class CommentReader implements RowMapper<Comment> {
    @Override
    public Comment mapRow(ResultSet row, int index) throws SQLException {
        return new Comment(
                row.getLong("number"),
                Subject.of(row.getString("subject")),
                row.getString("own_side"),
                row.getString("words"),
                row.getString("by_login"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
