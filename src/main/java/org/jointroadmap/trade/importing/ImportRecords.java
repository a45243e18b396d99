package org.jointroadmap.trade.importing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jointroadmap.Heartbeat;
import org.jointroadmap.trade.figure.ImportEntry;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.TradeImport.Message;
import org.jointroadmap.trade.reading.Recognised;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is written down about imports while they wait and are read. */
@Repository
class ImportRecords {
    /** As the heartbeat knows an import that is read. */
    static final String KIND = "import";

    private final JdbcClient jdbc;
    private final ImportRejections rejections;
    private final Clock clock;
    private final ImportEntry audited;
    private final Heartbeat heartbeat;

    ImportRecords(JdbcClient jdbc, ImportRejections rejections, Clock clock, ImportEntry audited, Heartbeat heartbeat) {
        this.jdbc = jdbc;
        this.rejections = rejections;
        this.clock = clock;
        this.audited = audited;
        this.heartbeat = heartbeat;
    }

    /** Imports that wait, the first first. */
    List<Queued> queued() {
        return jdbc.sql("""
                        SELECT id, file_name, requested_source, requested_classification FROM trade_import
                        WHERE status = 'QUEUED' ORDER BY id
                        """).query(Queued.class).list();
    }

    /** True for the one node that may read it. */
    boolean take(long id) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        UPDATE trade_import SET status = 'READING', started_at = ?
                        WHERE id = ? AND status = 'QUEUED'
                        """).params(now, id).update() == 1;
    }

    void recognised(long id, Recognised file) {
        jdbc.sql("""
                        UPDATE trade_import SET format = ?, source = COALESCE(requested_source, ?), valuation = ?,
                            reconciled = ? WHERE id = ?
                        """)
                .params(file.format(), file.publisher(), file.valuation(), file.isReconciled(), id)
                .update();
    }

    void classified(long id, String classification, String why) {
        jdbc.sql("UPDATE trade_import SET classification = ?, classification_why = ? WHERE id = ?")
                .params(classification, why, id)
                .update();
    }

    /** False if it is no longer to be read. */
    boolean counted(long id, RowCounts counts, long bytes) {
        return jdbc.sql("""
                        UPDATE trade_import SET rows_read = ?, rows_accepted = ?, rows_rejected = ?, rows_skipped = ?,
                            rows_repaired = ?, bytes_read = ?
                        WHERE id = ? AND status = 'READING' AND cancelled_by IS NULL
                        """)
                        .params(
                                counts.read(),
                                counts.accepted(),
                                counts.rejected(),
                                counts.skips(),
                                counts.repaired(),
                                bytes,
                                id)
                        .update()
                == 1;
    }

    /**
     * Ends the reading of an import; false if it has ended already. What one that comes to nothing has written is a leftover.
     *
     * @param entry file of the archive that the error is about, "" if none
     */
    @Transactional
    public boolean end(long id, ImportStatus status, String entry, @Nullable Message error) {
        boolean good = status == ImportStatus.DONE || status == ImportStatus.READ;
        boolean ended = jdbc.sql("""
                        UPDATE trade_import SET status = ?, error_entry = ?, error_key = ?, error_arguments = ?,
                            finished_at = ?, rows_accepted = CASE WHEN CAST(? AS BOOLEAN) THEN rows_accepted ELSE 0 END
                        WHERE id = ? AND status = 'READING'
                        """)
                        .params(
                                status.name(),
                                entry.isEmpty() ? null : entry,
                                error == null ? null : error.key(),
                                error == null ? null : rejections.written(error),
                                OffsetDateTime.now(clock),
                                good,
                                id)
                        .update()
                == 1;
        if (ended) {
            audited.write(id);
        }
        return ended;
    }

    /** Whether it is to take effect as soon as it is read. */
    boolean wantsConfirmation(long id) {
        return confirm("SELECT confirm FROM trade_import WHERE id = ?", id);
    }

    /** As {@link #wantsConfirmation}; locked until the transaction ends, since somebody may ask for it still. */
    boolean isConfirmed(long id) {
        return confirm("SELECT confirm FROM trade_import WHERE id = ? FOR UPDATE", id);
    }

    private boolean confirm(String sql, long id) {
        return jdbc.sql(sql).param(id).query(Boolean.class).single();
    }

    /** Imports that were read by a node that has stopped. */
    @Transactional
    public List<Long> endLost() {
        Set<Long> underWay = heartbeat.underWay(KIND);
        List<Long> lost = jdbc
                .sql("SELECT id FROM trade_import WHERE status = 'READING' AND started_at < ? FOR UPDATE")
                .param(OffsetDateTime.now(clock).minusSeconds(Heartbeat.LOST))
                .query(Long.class)
                .list()
                .stream()
                .filter(id -> !underWay.contains(id))
                .toList();
        lost.forEach(id -> end(id, ImportStatus.FAILED, "", new Message("refused.trade.stopped", List.of())));
        return lost;
    }

    /** Whether somebody asked to end it. */
    boolean isCancelled(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM trade_import WHERE id = ? AND cancelled_by IS NOT NULL")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    record Queued(
            long id,
            String fileName,
            @Nullable String requestedSource,
            @Nullable String requestedClassification) {}
}
