package org.jointroadmap.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Page;
import org.jointroadmap.intake.reading.Preview;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The documents that were taken in, as they are kept. */
@Repository
class ImportRows {
    private static final String LIST = "roadmap-imports";
    private static final String COLUMNS =
            "id, file, status, requested_by, created_at, decided_by, decided_at, document_date, plan";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ImportRows(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    long add(String file, String hash, String login, Preview preview, @Nullable String plan) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO roadmap_import (file, hash, status, requested_by, created_at, document_date, plan, content)
                        VALUES (?, ?, 'PREVIEW', ?, ?, ?, ?, ?)
                        """)
                .params(
                        file,
                        hash,
                        login,
                        OffsetDateTime.now(clock),
                        preview.plan().date(),
                        plan,
                        written(preview))
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    Optional<RoadmapImport> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM roadmap_import WHERE id = ?")
                .param(id)
                .query(RoadmapImport.class)
                .optional();
    }

    /** The newest first. */
    Page<RoadmapImport> page(@Nullable String after, int limit) {
        long before = after == null ? Long.MAX_VALUE : Page.number(LIST, after);
        List<RoadmapImport> rows = jdbc.sql(
                        "SELECT " + COLUMNS + " FROM roadmap_import WHERE id < ? ORDER BY id DESC LIMIT ?")
                .params(before, limit + 1)
                .query(RoadmapImport.class)
                .list();
        return Page.of(LIST, rows, limit, row -> String.valueOf(row.id()));
    }

    Preview preview(long id) {
        return read(text(id, "content"), Preview.class);
    }

    Outcome outcome(long id) {
        return read(text(id, "outcome"), Outcome.class);
    }

    private String text(long id, String column) {
        return jdbc.sql("SELECT " + column + " FROM roadmap_import WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Lets one document at a time change the roadmap. */
    void lock() {
        jdbc.sql("SELECT id FROM roadmap_import ORDER BY id LIMIT 1 FOR UPDATE")
                .query(Long.class)
                .list();
    }

    /** Whether this call moved it on; two at once do not both. */
    boolean decide(long id, ImportStatus from, ImportStatus to, String login) {
        return jdbc.sql(
                                "UPDATE roadmap_import SET status = ?, decided_by = ?, decided_at = ? WHERE id = ? AND status = ?")
                        .params(to.name(), login, OffsetDateTime.now(clock), id, from.name())
                        .update()
                == 1;
    }

    void outcome(long id, Outcome outcome) {
        jdbc.sql("UPDATE roadmap_import SET outcome = ? WHERE id = ?")
                .params(written(outcome), id)
                .update();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
