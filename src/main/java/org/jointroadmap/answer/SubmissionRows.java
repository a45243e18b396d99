package org.jointroadmap.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the submitted forms, whoever may read them. */
@Repository
class SubmissionRows {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SubmissionRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Submission submission) {
        jdbc.sql("""
                        INSERT INTO submission (subject, task_key, task_name, side, login, opened_at, at, answers,
                            process_instance_id, definition, block, reach) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        submission.subject(),
                        submission.taskKey(),
                        submission.taskName(),
                        submission.side(),
                        submission.login(),
                        submission.openedAt().atOffset(ZoneOffset.UTC),
                        submission.at().atOffset(ZoneOffset.UTC),
                        written(submission.answers()),
                        submission.processInstance(),
                        submission.definition(),
                        submission.block(),
                        submission.reach().name())
                .update();
    }

    void add(Decided decided, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        INSERT INTO submission (subject, task_key, task_name, side, login, opened_at, at, answers,
                            process_instance_id, definition, reach, decided, rule_version)
                        VALUES (?, ?, ?, '', '', ?, ?, ?, ?, ?, 'OWN', TRUE, ?)
                        """)
                .params(
                        decided.subject(),
                        decided.node(),
                        decided.name(),
                        now,
                        now,
                        written(decided.values()),
                        decided.processInstance(),
                        decided.definition(),
                        decided.ruleVersion())
                .update();
    }

    /** All of a process, people's and machines', the oldest first. */
    List<Given> in(String processInstance) {
        return jdbc.sql("""
                        SELECT task_key, side, login, at, answers, reach, decided, rule_version FROM submission
                        WHERE process_instance_id = ? ORDER BY id
                        """)
                .param(processInstance)
                .query((row, index) -> given(row))
                .list();
    }

    /** People's forms, the oldest first. */
    List<Submission> about(String subject) {
        return jdbc.sql("SELECT * FROM submission WHERE subject = ? AND NOT decided ORDER BY at, id")
                .param(subject)
                .query(this::submission)
                .list();
    }

    /** All about each of these, people's and machines', the oldest first. */
    Map<String, List<Given>> about(Collection<String> subjects) {
        Map<String, List<Given>> given = new HashMap<>();
        if (!subjects.isEmpty()) {
            jdbc.sql("SELECT * FROM submission WHERE subject IN (:subjects) ORDER BY id")
                    .param("subjects", subjects)
                    .query((row, index) -> given.computeIfAbsent(row.getString("subject"), subject -> new ArrayList<>())
                            .add(given(row)))
                    .list();
        }
        return given;
    }

    private Given given(ResultSet row) throws SQLException {
        return new Given(
                row.getString("task_key"),
                row.getString("side").strip(),
                row.getString("login"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read(row.getString("answers")),
                Reach.valueOf(row.getString("reach")),
                row.getBoolean("decided"),
                row.getObject("rule_version", Integer.class));
    }

    private Submission submission(ResultSet row, int index) throws SQLException {
        String login = row.getString("login");
        return new Submission(
                row.getString("subject"),
                row.getString("task_key"),
                row.getString("task_name"),
                row.getString("side").strip(),
                login.equals("null") ? Submissions.UNKNOWN : login,
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read(row.getString("answers")),
                row.getString("process_instance_id"),
                row.getString("definition"),
                row.getString("block"),
                Reach.valueOf(row.getString("reach")));
    }

    private String written(Map<String, @Nullable Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These answers cannot be kept", e);
        }
    }

    private Map<String, @Nullable Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept answers cannot be read", e);
        }
    }
}
