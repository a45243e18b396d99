package org.jointroadmap.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that the sample's mail server took in. */
@Repository
@Profile("sample")
public class Mailbox {
    private static final String LIST = "letters";
    private final JdbcClient jdbc;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of letters, the newest first; null recipient for everybody's. */
    public Page<Letter> page(@Nullable String recipient, @Nullable String after, int limit) {
        StringBuilder sql = new StringBuilder("SELECT * FROM sample_letter WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        if (recipient != null) {
            sql.append(" AND recipient = ?");
            values.add(recipient);
        }
        if (after != null) {
            sql.append(" AND id < ?");
            values.add(Page.number(LIST, after));
        }
        sql.append(" ORDER BY id DESC LIMIT ?");
        values.add(limit + 1);
        List<Letter> rows =
                jdbc.sql(sql.toString()).params(values).query(Mailbox::letter).list();
        return Page.of(LIST, rows, limit, letter -> String.valueOf(letter.id()));
    }

    public Optional<Letter> find(long id) {
        return jdbc.sql("SELECT * FROM sample_letter WHERE id = ?")
                .param(id)
                .query(Mailbox::letter)
                .optional();
    }

    void take(String recipient, byte[] raw) {
        jdbc.sql("INSERT INTO sample_letter (recipient, received_at, raw) VALUES (?, ?, ?)")
                .params(recipient, OffsetDateTime.now(clock), raw)
                .update();
    }

    private static Letter letter(ResultSet row, int index) throws SQLException {
        return LetterReader.read(
                row.getLong("id"),
                row.getString("recipient"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getBytes("raw"));
    }
}
