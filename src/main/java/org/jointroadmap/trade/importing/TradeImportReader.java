package org.jointroadmap.trade.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Page;
import org.jointroadmap.trade.figure.FigureChange;
import org.jointroadmap.trade.figure.ImportEffects;
import org.jointroadmap.trade.figure.ImportProgress;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.TradeImport;
import org.jointroadmap.trade.figure.TradeImport.Message;
import org.jointroadmap.trade.figure.TradeImport.Rejection;
import org.jointroadmap.trade.figure.TradeImport.Skipped;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads imports and what became of their rows. */
@Component
class TradeImportReader {
    private static final String LIST = "imports";
    private static final String ALL = """
            SELECT i.*, e.figures_added, e.figures_changed, e.figures_removed, e.opportunities, e.flags, e.tasks, e.letters
            FROM trade_import i LEFT JOIN trade_import_effect e ON e.import_id = i.id
                AND (e.flags IS NOT NULL OR i.status IN ('DONE', 'UNDONE'))
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    TradeImportReader(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<TradeImport> find(long id) {
        List<Skipped> skipped = jdbc.sql("""
                        SELECT reason, row_count AS "rows" FROM trade_import_skip WHERE import_id = ?
                        ORDER BY row_count DESC, reason
                        """).param(id).query(Skipped.class).list();
        return jdbc.sql(ALL + " WHERE i.id = ?")
                .param(id)
                .query((row, index) -> read(row, skipped))
                .optional();
    }

    Page<TradeImport> page(@Nullable String after, int limit) {
        long before = after == null ? Long.MAX_VALUE : Page.number(LIST, after);
        List<TradeImport> rows = jdbc.sql(ALL + " WHERE i.id < ? ORDER BY i.id DESC LIMIT ?")
                .params(before, limit + 1)
                .query((row, index) -> read(row, List.of()))
                .list();
        return Page.of(LIST, rows, limit, found -> String.valueOf(found.id()));
    }

    /** In the order of the index, all of it, without which H2 sorts every row of the import. */
    List<Rejection> rejections(long id, long after, int limit) {
        return jdbc.sql(
                        "SELECT * FROM trade_import_rejection WHERE import_id = ? AND id > ? ORDER BY import_id, id LIMIT ?")
                .params(id, after, limit)
                .query((row, index) -> new Rejection(
                        row.getLong("id"),
                        row.getString("entry"),
                        row.getLong("line"),
                        new Message(row.getString("message_key"), arguments(row.getString("arguments")))))
                .list();
    }

    private TradeImport read(ResultSet row, List<Skipped> skipped) throws SQLException {
        String error = row.getString("error_key");
        return new TradeImport(
                row.getLong("id"),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("requested_by"),
                ImportStatus.valueOf(row.getString("status")),
                row.getString("cancelled_by") != null,
                row.getString("format"),
                row.getString("source"),
                row.getString("valuation"),
                row.getString("classification"),
                row.getString("classification_why"),
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_rejected"),
                row.getLong("rows_skipped"),
                row.getLong("rows_repaired"),
                progress(row),
                row.getString("error_entry"),
                error == null ? null : new Message(error, arguments(row.getString("error_arguments"))),
                skipped,
                effects(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static ImportProgress progress(ResultSet row) throws SQLException {
        String step = row.getString("step");
        return step == null
                ? new ImportProgress(ImportProgress.Step.READING, row.getLong("bytes_read"), row.getLong("file_size"))
                : new ImportProgress(
                        ImportProgress.Step.valueOf(step), row.getLong("step_done"), row.getLong("step_total"));
    }

    private static @Nullable ImportEffects effects(ResultSet row) throws SQLException {
        Long added = row.getObject("figures_added", Long.class);
        return added == null
                ? null
                : new ImportEffects(
                        new FigureChange(added, row.getLong("figures_changed"), row.getLong("figures_removed")),
                        row.getObject("opportunities", Integer.class),
                        row.getObject("flags", Integer.class),
                        row.getObject("tasks", Integer.class),
                        row.getObject("letters", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private List<Object> arguments(@Nullable String written) {
        try {
            return written == null ? List.of() : json.readValue(written, new TypeReference<ArrayList<Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message cannot be read: " + written, e);
        }
    }
}
