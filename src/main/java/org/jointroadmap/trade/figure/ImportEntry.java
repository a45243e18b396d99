package org.jointroadmap.trade.figure;

import org.jointroadmap.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says once, in the transaction in which an import ends, what became of its file: however many figures, one change. */
@Component
public class ImportEntry {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ImportEntry(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param id of an import that has just come to where somebody must decide, or to its end */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(long id) {
        Ended ended = jdbc.sql("""
                        SELECT file_name, file_hash, CASE status WHEN 'UNDONE' THEN undone_by WHEN 'CANCELLED' THEN cancelled_by
                                WHEN 'DONE' THEN COALESCE(confirmed_by, requested_by) ELSE requested_by END AS login, status,
                            COALESCE(source, requested_source) AS source, classification, rows_read, rows_accepted,
                            rows_rejected, rows_skipped, rows_repaired, COALESCE(error_key, '') AS error
                        FROM trade_import WHERE id = ?
                        """).param(id).query(Ended.class).single();
        events.publishEvent(
                Change.of("import.ended." + ImportStatus.valueOf(ended.status()).key(), "import/" + id)
                        .by(ended.login())
                        .because(ended.error())
                        .field("file", null, ended.fileName())
                        .field("hash", null, ended.fileHash())
                        .field("source", null, ended.source())
                        .field("classification", null, ended.classification())
                        .field("rows-read", null, ended.rowsRead())
                        .field("rows-accepted", null, ended.rowsAccepted())
                        .field("rows-rejected", null, ended.rowsRejected())
                        .field("rows-skipped", null, ended.rowsSkipped())
                        .field("rows-repaired", null, ended.rowsRepaired()));
    }

    record Ended(
            String fileName,
            String fileHash,
            String login,
            String status,
            @Nullable String source,
            @Nullable String classification,
            long rowsRead,
            long rowsAccepted,
            long rowsRejected,
            long rowsSkipped,
            long rowsRepaired,
            String error) {}
}
