package org.jointroadmap.notice;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All notices, to be read. */
@Repository
public class Notices {
    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of notices, the newest first.
     *
     * @param recipient whose; null for everybody's
     */
    public Page<Notice> page(
            @Nullable String recipient, @Nullable NoticeStatus status, @Nullable String after, int limit) {
        StringBuilder sql = new StringBuilder("SELECT * FROM notice WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        if (recipient != null) {
            sql.append(" AND recipient = ?");
            values.add(recipient);
        }
        if (status != null) {
            sql.append(" AND status = ?");
            values.add(status.name());
        }
        if (after != null) {
            String key = Page.key(after);
            sql.append(" AND id < ?");
            values.add(key.matches("\\d{1,18}") ? Long.parseLong(key) : 0);
        }
        sql.append(" ORDER BY id DESC LIMIT ?");
        values.add(limit + 1);
        List<Notice> rows = jdbc.sql(sql.toString())
                .params(values)
                .query(new NoticeReader())
                .list();
        return Page.of(rows, limit, notice -> String.valueOf(notice.id()));
    }
}
