package org.jointroadmap.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every form as it was submitted: the truth of what people decided. */
@Repository
public class Submissions {
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    Submissions(JdbcClient jdbc, ObjectMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    public void record(Submission submission) {
        jdbc.sql("""
                        INSERT INTO submission (subject, task_key, task_name, side, login, opened_at, at, answers)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        submission.subject(),
                        submission.taskKey(),
                        submission.taskName(),
                        submission.side(),
                        submission.login(),
                        submission.openedAt().atOffset(ZoneOffset.UTC),
                        submission.at().atOffset(ZoneOffset.UTC),
                        written(submission.answers()))
                .update();
        events.publishEvent(submission.change());
    }

    /** The forms about a subject, the oldest first. */
    public List<Submission> about(String subject) {
        return jdbc.sql("SELECT * FROM submission WHERE subject = ? ORDER BY id")
                .param(subject)
                .query(this::submission)
                .list();
    }

    /** The newest form of each of these tasks about a subject, in the order of the tasks. */
    public List<Submission> latest(String subject, List<String> taskKeys) {
        return jdbc.sql("""
                        SELECT * FROM submission WHERE id IN
                            (SELECT MAX(id) FROM submission WHERE subject = :subject AND task_key IN (:tasks) GROUP BY task_key)
                        """).param("subject", subject).param("tasks", taskKeys).query(this::submission).list().stream()
                .sorted(Comparator.comparing(submission -> taskKeys.indexOf(submission.taskKey())))
                .toList();
    }

    private Submission submission(ResultSet row, int index) throws SQLException {
        return new Submission(
                row.getString("subject"),
                row.getString("task_key"),
                row.getString("task_name"),
                row.getString("side"),
                row.getString("login"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read(row.getString("answers")));
    }

    private String written(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These answers cannot be kept", e);
        }
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept answers cannot be read", e);
        }
    }
}
