package org.jointroadmap.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jointroadmap.fact.Subject;
import org.springframework.jdbc.core.RowMapper;

/** Reads a notice from its row. */
class NoticeReader implements RowMapper<Notice> {
    @Override
    public Notice mapRow(ResultSet row, int index) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Notice(
                row.getLong("number"),
                row.getString("event"),
                row.getString("recipient"),
                row.getString("channel"),
                row.getString("subject"),
                new Subject(row.getString("about_type"), row.getString("about_id")),
                row.getString("kind"),
                row.getString("content"),
                row.getString("letter"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_attempt", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                NoticeStatus.valueOf(row.getString("status")),
                row.getString("last_error"),
                sent == null ? null : sent.toInstant(),
                row.getString("address"),
                row.getInt("resent"),
                row.getString("language"));
    }
}
