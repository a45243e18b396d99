package org.jointroadmap.workflow.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What became of changed files; the latest attempts are kept. */
@Repository
class ModelAttempts {
    private static final int KEPT = 100;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ModelAttempts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<ModelAttempt> last() {
        return jdbc.sql("SELECT outcome FROM model_attempt ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .optional()
                .map(this::read);
    }

    @Transactional
    public void succeeded(Report report) {
        add(new ModelAttempt(clock.instant(), true, List.of(), report.warnings(), report.untranslated()));
    }

    @Transactional
    public void failed(List<Fault> errors, List<Fault> warnings) {
        add(new ModelAttempt(clock.instant(), false, errors, warnings, List.of()));
    }

    private void add(ModelAttempt attempt) {
        try {
            jdbc.sql("INSERT INTO model_attempt (at, outcome) VALUES (?, ?)")
                    .params(OffsetDateTime.now(clock), json.writeValueAsString(attempt))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Attempts are always JSON", e);
        }
        jdbc.sql("DELETE FROM model_attempt WHERE id <= (SELECT MAX(id) FROM model_attempt) - ?")
                .param(KEPT)
                .update();
    }

    private ModelAttempt read(String outcome) {
        try {
            return json.readValue(outcome, ModelAttempt.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored attempt is no longer readable", e);
        }
    }
}
