package org.jointroadmap.rules.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.RuleAttempt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What became of changed files; the latest attempts are kept. */
@Repository
class RuleAttempts {
    private static final TypeReference<List<Mistake>> MISTAKES = new TypeReference<>() {};
    private static final int KEPT = 100;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    RuleAttempts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<RuleAttempt> last() {
        return jdbc.sql("SELECT * FROM rule_attempt ORDER BY id DESC LIMIT 1")
                .query((row, index) -> new RuleAttempt(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("ok"),
                        read(row.getString("errors")),
                        read(row.getString("notes"))))
                .optional();
    }

    @Transactional
    public void succeeded(List<Mistake> notes) {
        add(true, List.of(), notes);
    }

    @Transactional
    public void failed(List<Mistake> errors) {
        add(false, errors, List.of());
    }

    private void add(boolean ok, List<Mistake> errors, List<Mistake> notes) {
        jdbc.sql("INSERT INTO rule_attempt (at, ok, errors, notes) VALUES (?, ?, ?, ?)")
                .params(OffsetDateTime.now(clock), ok, written(errors), written(notes))
                .update();
        jdbc.sql("DELETE FROM rule_attempt WHERE id <= (SELECT MAX(id) FROM rule_attempt) - ?")
                .param(KEPT)
                .update();
    }

    private String written(List<Mistake> mistakes) {
        try {
            return json.writeValueAsString(mistakes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Mistakes are always JSON", e);
        }
    }

    private List<Mistake> read(String mistakes) {
        try {
            return json.readValue(mistakes, MISTAKES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored attempt is no longer readable", e);
        }
    }
}
