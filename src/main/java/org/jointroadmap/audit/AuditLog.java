package org.jointroadmap.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.Change;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes every change down in its own transaction: both are kept, or neither is. */
@Component
class AuditLog {
    private final People people;
    private final Actor actor;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AuditLog(People people, Actor actor, JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.people = people;
        this.actor = actor;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Change change) {
        String login = change.login() == null ? actor.login() : change.login();
        Optional<Person> person = people.find(login);
        jdbc.sql("""
                        INSERT INTO audit_entry (at, login, roles, side, kind, subject, before_json, after_json, why,
                            rule_version, own, salt)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        now(),
                        login,
                        person.map(AuditLog::roles).orElse(""),
                        change.side() == null ? person.map(Person::side).orElse(null) : change.side(),
                        change.kind(),
                        change.subject(),
                        written(change.before()),
                        written(change.after()),
                        change.why(),
                        change.ruleVersion(),
                        change.own(),
                        salt())
                .update();
    }

    /** No finer than every database keeps it, since the hash is of what is read again. */
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private String salt() {
        byte[] drawn = new byte[16];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    private static String roles(Person person) {
        return person.roles().stream().map(Role::key).sorted().collect(Collectors.joining(","));
    }

    private @Nullable String written(Map<String, String> fields) {
        try {
            return fields.isEmpty() ? null : json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always JSON", e);
        }
    }
}
