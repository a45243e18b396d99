package org.jointroadmap.trade.figure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the figures that count came in. */
@Repository
public class FigureDates {
    private final JdbcClient jdbc;

    FigureDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the last file with figures of a source's year was read that are shown; empty if nobody knows. */
    public Optional<Instant> readIn(String source, int year) {
        return jdbc.sql("""
            SELECT i.finished_at FROM trade_cover y JOIN trade_import i ON i.id = y.import_id
            WHERE y.source = ? AND y.of_year = ? AND y.shown AND i.finished_at IS NOT NULL
            ORDER BY i.finished_at DESC LIMIT 1
            """)
                .params(source, year)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
