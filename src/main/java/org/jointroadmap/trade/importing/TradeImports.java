package org.jointroadmap.trade.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.trade.figure.ImportEntry;
import org.jointroadmap.trade.figure.ImportQueued;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.TradeImport;
import org.jointroadmap.trade.figure.YearSources;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The files that were given, in their queue. */
@Component
public class TradeImports {
    private static final int SOURCE = 60;

    private final JdbcClient jdbc;
    private final Uploads uploads;
    private final TradeImportReader reader;
    private final ImportQueue queue;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ImportEntry entry;
    private final YearSources sources;
    private final ImportDecisions decisions;

    TradeImports(
            JdbcClient jdbc,
            Uploads uploads,
            TradeImportReader reader,
            ImportQueue queue,
            TransactionTemplate transactions,
            Clock clock,
            ApplicationEventPublisher events,
            ImportEntry entry,
            YearSources sources,
            ImportDecisions decisions) {
        this.jdbc = jdbc;
        this.uploads = uploads;
        this.reader = reader;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
        this.entry = entry;
        this.sources = sources;
        this.decisions = decisions;
    }

    /** Whether somebody may give files: who acts for a side, and every secretary. */
    public static boolean mayImport(Person person) {
        return person.has(Role.SECRETARIAT) && !person.has(Role.ADMINISTRATOR) || person.decides();
    }

    /**
     * Takes a file in and puts it into the queue; the same bytes that wait, were read or took effect are not taken twice.
     *
     * @param source null for the file's publisher
     * @param classification H0 to H6, null for what the file says
     * @param confirm whether it takes effect as soon as it is read
     * @return the import, which may be an earlier one
     * @throws Refused if the person may not, or the file is empty
     * @throws IOException if it cannot be stored; nothing is left then
     */
    public TradeImport take(
            InputStream content,
            String name,
            @Nullable String source,
            @Nullable String classification,
            boolean confirm,
            Person by)
            throws IOException {
        check(source, classification, by);
        if (confirm) {
            ImportDecisions.byTheSecretariat(by);
        }
        queue.checkRoom(by.login());
        Uploads.Stored stored = uploads.store(content);
        try {
            if (stored.size() == 0) {
                throw Refused.invalid("file", "refused.trade.empty");
            }
            Request request = new Request(bare(name), named(source), blankIsNull(classification), confirm, by.login());
            Long id = transactions.execute(status -> earlierOrQueued(stored, request));
            if (confirm) {
                decisions.confirmOnceRead(Objects.requireNonNull(id), by);
            }
            return find(Objects.requireNonNull(id)).orElseThrow();
        } finally {
            uploads.drop(stored);
        }
    }

    public Optional<TradeImport> find(long id) {
        return reader.find(id);
    }

    /** The newest first; without the reasons for skipping. */
    public Page<TradeImport> page(@Nullable String after, int limit) {
        return reader.page(after, limit);
    }

    /** Rejected rows in the order in which they were found; 0 asks for the first. */
    public List<TradeImport.Rejection> rejections(long id, long after, int limit) {
        return reader.rejections(id, after, limit);
    }

    /** Whether somebody may cancel an import: who gave it, and the secretariat. */
    public static boolean mayCancel(TradeImport known, Person person) {
        return person.isJointSecretariat()
                || mayImport(person) && known.requestedBy().equals(person.login());
    }

    /**
     * Ends an import that waits to be read or to be confirmed, or soon one that is read.
     *
     * @throws Refused if the person may not, or it has ended, such as when somebody else has just confirmed it
     */
    @Transactional
    public void cancel(long id, Person by) {
        TradeImport known = find(id).orElseThrow(() -> Refused.notFound("refused.trade.unknown", id));
        if (!mayCancel(known, by)) {
            throw Refused.notYours("refused.trade.cancel");
        }
        if (locked(id).isOver()) {
            throw Refused.wrongState("refused.trade.over");
        }
        jdbc.sql("UPDATE trade_import SET cancelled_by = ? WHERE id = ?")
                .params(by.login(), id)
                .update();
        int ended = jdbc.sql("""
                        UPDATE trade_import SET status = 'CANCELLED', rows_accepted = 0, finished_at = ?
                        WHERE id = ? AND status IN ('QUEUED', 'READ')
                        """).params(OffsetDateTime.now(clock), id).update();
        if (ended == 1) {
            entry.write(id);
        }
    }

    /** How far it is, until the transaction ends: who confirms it or reads it to its end waits, or was waited for. */
    private ImportStatus locked(long id) {
        return ImportStatus.valueOf(jdbc.sql("SELECT status FROM trade_import WHERE id = ? FOR UPDATE")
                .param(id)
                .query(String.class)
                .single());
    }

    private static void check(@Nullable String source, @Nullable String classification, Person by) {
        if (!mayImport(by)) {
            throw Refused.notYours("refused.trade.not-yours");
        }
        if (source != null && source.length() > SOURCE) {
            throw Refused.invalid("source", "refused.too-long", SOURCE, source.length());
        }
        if (classification != null && !classification.isBlank() && !classification.matches("H[0-6]")) {
            throw Refused.invalid("classification", "refused.trade.classification", classification);
        }
    }

    /** One after the other on all nodes, so that of the same bytes given twice at once the second finds the first. */
    private long earlierOrQueued(Uploads.Stored stored, Request request) {
        queue.lock();
        return earlier(stored, request).orElseGet(() -> queue(stored, request));
    }

    private Optional<Long> earlier(Uploads.Stored stored, Request request) {
        return jdbc.sql("""
                        SELECT MAX(i.id) FROM trade_import i
                        WHERE i.file_hash = ? AND COALESCE(i.requested_source, '') = ?
                            AND COALESCE(i.requested_classification, '') = ?
                            AND i.status IN ('QUEUED', 'READING', 'READ', 'DONE')
                        """)
                .params(
                        stored.hash(),
                        request.source() == null ? "" : request.source(),
                        request.classification() == null ? "" : request.classification())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    private long queue(Uploads.Stored stored, Request request) {
        queue.checkRoom(request.by());
        OffsetDateTime now = OffsetDateTime.now(clock);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO trade_import (file_name, file_hash, file_size, requested_by, requested_source,
                            requested_classification, status, rows_read, rows_accepted, rows_rejected, rows_skipped,
                            rows_repaired, bytes_read, created_at, confirm, confirmed_by)
                        VALUES (?, ?, ?, ?, ?, ?, 'QUEUED', 0, 0, 0, 0, 0, 0, ?, ?, ?)
                        """)
                .params(
                        request.name(),
                        stored.hash(),
                        stored.size(),
                        request.by(),
                        request.source(),
                        request.classification(),
                        now,
                        request.confirm(),
                        request.confirm() ? request.by() : null)
                .update(key, "id");
        long id = key.getKeyAs(Long.class);
        uploads.keep(stored, id);
        events.publishEvent(new ImportQueued(id));
        return id;
    }

    /** A name without folders and control characters; it is shown and never used as a path. */
    private static String bare(String name) {
        String bare =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", " ").strip();
        return bare.length() > 300 ? bare.substring(bare.length() - 300) : bare.isEmpty() ? "file" : bare;
    }

    private @Nullable String named(@Nullable String source) {
        String given = blankIsNull(source);
        return given == null ? null : sources.oneName(given);
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private record Request(
            String name, @Nullable String source, @Nullable String classification, boolean confirm, String by) {}
}
