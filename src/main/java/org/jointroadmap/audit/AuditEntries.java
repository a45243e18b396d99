package org.jointroadmap.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every entry, for administrators, as far as {@link Telling} tells it. */
@Repository
public class AuditEntries {
    private static final String LIST = "audit";
    private final JdbcClient jdbc;
    private final AuditKinds kinds;
    private final Telling telling;
    private final Clock clock;

    AuditEntries(JdbcClient jdbc, AuditKinds kinds, Telling telling, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.telling = telling;
        this.clock = clock;
    }

    /** Whether somebody may read it: administrators. */
    public static boolean mayRead(Person person) {
        return person.has(Role.ADMINISTRATOR);
    }

    /**
     * The newest first.
     *
     * @throws Refused if the reader may not read them, for a kind that no change has, or for a key of another list
     */
    public Page<ShownEntry> page(AuditQuery query, Person reader) {
        only(reader);
        if (query.kind() != null && !kinds.isOne(query.kind())) {
            throw Refused.invalid("kind", "refused.audit.kind", query.kind());
        }
        StringBuilder sql = new StringBuilder("SELECT * FROM audit_entry WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        filter(sql, values, " AND kind = ?", query.kind());
        filter(sql, values, " AND subject = ? AND NOT (own AND subject LIKE 'project/%')", query.subject());
        filter(sql, values, " AND login = ?", query.login());
        filter(sql, values, " AND at >= ?", query.from() == null ? null : begin(query.from()));
        filter(
                sql,
                values,
                " AND at < ?",
                query.to() == null ? null : begin(query.to().plusDays(1)));
        filter(sql, values, " AND id < ?", query.after() == null ? null : Page.number(LIST, query.after()));
        values.add(query.limit() + 1);
        List<ShownEntry> rows =
                jdbc.sql(sql + " ORDER BY id DESC LIMIT ?").params(values).query(new AuditReader()).list().stream()
                        .map(telling::of)
                        .toList();
        return Page.of(LIST, rows, query.limit(), entry -> String.valueOf(entry.id()));
    }

    /** The kinds that there are entries of. */
    public List<String> kinds(Person reader) {
        only(reader);
        return jdbc.sql("SELECT DISTINCT kind FROM audit_entry ORDER BY kind")
                .query(String.class)
                .list();
    }

    /** @throws Refused unless the person may read the audit */
    public static void only(Person reader) {
        if (!mayRead(reader)) {
            throw Refused.notYours("refused.audit.not-yours");
        }
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static void filter(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }
}
