package org.jointroadmap.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.RuleSource;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.rules.receipt.Receipt;
import org.jointroadmap.rules.receipt.RecordJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what each conclusion was made of, in the transaction that acts on it. */
@Repository
public class Receipts {
    /** What a receipt is of. */
    public enum Kind {
        FLAG,
        GATE,
        RUNG,
        REMINDER,
        START,
        POINT
    }

    private static final TypeReference<List<Map<String, Object>>> RECORDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> HASHES = new TypeReference<>() {};

    private final Rules rules;
    private final WorkingCalendars calendars;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Receipts(Rules rules, WorkingCalendars calendars, JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.rules = rules;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps one.
     *
     * @param about the flag's number, or what names the occasion
     * @param by the names of the rules that were asked
     * @param facts of the session; those of other subjects and of kinds that these rules do not ask are left out
     */
    void keep(
            Kind kind,
            String about,
            String subject,
            LiveRules live,
            Collection<String> by,
            Collection<? extends Fact> facts,
            Collection<? extends Conclusion> conclusions) {
        Receipt receipt = Receipt.of(live, by, subject, LocalDate.now(clock), calendars.state(), facts, conclusions);
        Map<String, String> hashes = new LinkedHashMap<>();
        receipt.rules().forEach(rule -> hashes.put(rule.rule(), rule.hash()));
        jdbc.sql("""
                        INSERT INTO receipt (kind, about, subject, rules, rule_version, counted_on, calendar, facts, conclusions, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        kind.name(),
                        about,
                        subject,
                        written(hashes),
                        live.version(),
                        receipt.day(),
                        receipt.calendar(),
                        written(receipt.facts()),
                        written(receipt.conclusions()),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** The newest of this kind; its rules as they were then. Administrators do not read what people answered. */
    public Optional<Receipt> find(Kind kind, String about, Person reader) {
        return jdbc.sql("SELECT * FROM receipt WHERE kind = ? AND about = ? ORDER BY id DESC LIMIT 1")
                .params(kind.name(), about)
                .query((row, index) -> receipt(row, !reader.has(Role.ADMINISTRATOR)))
                .optional();
    }

    private Receipt receipt(ResultSet row, boolean withAnswers) throws SQLException {
        int version = row.getInt("rule_version");
        Map<String, String> hashes = read(row.getString("rules"), HASHES);
        List<RuleSource> sources = rules.sources(version, hashes.keySet()).stream()
                .map(source -> source.hashed(hashes.getOrDefault(source.rule(), source.hash())))
                .toList();
        List<Map<String, Object>> facts = read(row.getString("facts"), RECORDS);
        Receipt kept = new Receipt(
                version,
                sources,
                List.of(),
                row.getString("subject"),
                row.getObject("counted_on", LocalDate.class),
                row.getString("calendar"),
                withAnswers
                        ? facts
                        : facts.stream().map(RecordJson::withoutAnswers).toList(),
                read(row.getString("conclusions"), RECORDS));
        return kept.with(rules.limits(version));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts are always JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A receipt is no longer readable", e);
        }
    }
}
