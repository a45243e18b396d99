package org.jointroadmap.audit;

import java.util.List;
import java.util.Objects;
import org.jointroadmap.audit.ChainState.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through the chain from its beginning and names the first entry that is not as it was sealed. */
@Component
public class ChainCheck {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    public ChainCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param known a hash that the chain must hold, such as one from a letter; null for none */
    public ChainState run(@Nullable String known) {
        End end = jdbc.sql("""
                        SELECT h.position, h.hash, COALESCE(e.newest, 0) AS newest
                        FROM (SELECT MAX(position) AS newest FROM audit_entry) e LEFT JOIN audit_head h ON 1 = 1
                        """).query(End.class).single();
        long sound = 0;
        String hash = Hashes.START;
        boolean met = known == null;
        List<AuditEntry> page = after(0, end.newest());
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                if (!follows(entry, sound + 1, hash)) {
                    return wrong(entry, sound + 1, hash);
                }
                sound++;
                hash = Objects.requireNonNull(entry.hash());
                met |= hash.equalsIgnoreCase(known);
            }
            page = after(sound, end.newest());
        }
        if (end.position() == null) {
            return new ChainState(Verdict.HEAD_MISSING, sound, null, hash);
        }
        if (end.position() > sound) {
            return new ChainState(Verdict.MISSING, sound + 1, null, hash);
        }
        if (end.position() < sound || !hash.equals(end.hash())) {
            return new ChainState(Verdict.BROKEN, sound, null, hash);
        }
        return new ChainState(met ? Verdict.SOUND : Verdict.HEAD_UNKNOWN, sound, null, hash);
    }

    private static boolean follows(AuditEntry entry, long position, String previous) {
        return Objects.equals(entry.position(), position)
                && previous.equals(entry.previousHash())
                && Hashes.of(position, previous, entry).equals(entry.hash());
    }

    /** An entry that is as it was sealed, but elsewhere, was moved, or moved up where another one was taken away. */
    private ChainState wrong(AuditEntry entry, long position, String previous) {
        if (!Objects.equals(entry.position(), position)) {
            Long moved = idAfter(previous);
            return moved == null
                    ? new ChainState(Verdict.MISSING, position, null, previous)
                    : new ChainState(Verdict.REORDERED, position, moved, previous);
        }
        String before = String.valueOf(entry.previousHash());
        if (before.equals(previous) || !wasSealedElsewhere(entry, before)) {
            return new ChainState(Verdict.BROKEN, position, entry.id(), previous);
        }
        return new ChainState(occurs(before) ? Verdict.REORDERED : Verdict.MISSING, position, entry.id(), previous);
    }

    private boolean wasSealedElsewhere(AuditEntry entry, String previous) {
        long newest =
                jdbc.sql("SELECT COUNT(*) FROM audit_entry").query(Long.class).single() + AT_ONCE;
        for (long position = 1; position <= newest; position++) {
            if (Hashes.of(position, previous, entry).equals(entry.hash())) {
                return position != Objects.requireNonNullElse(entry.position(), 0L);
            }
        }
        return false;
    }

    private boolean occurs(String hash) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE hash = ?")
                        .param(hash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private @Nullable Long idAfter(String hash) {
        return jdbc
                .sql("SELECT MIN(id) FROM audit_entry WHERE previous_hash = ? AND position IS NOT NULL")
                .param(hash)
                .query((row, index) -> row.getObject(1, Long.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<AuditEntry> after(long position, long newest) {
        return jdbc.sql("SELECT * FROM audit_entry WHERE position > ? AND position <= ? ORDER BY position LIMIT ?")
                .params(position, newest, AT_ONCE)
                .query(new AuditReader())
                .list();
    }

    /** @param position null if the record of the head was taken away */
    record End(@Nullable Long position, @Nullable String hash, long newest) {}
}
