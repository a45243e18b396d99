package org.jointroadmap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program that was killed has left in its database. */
record Aftermath(Database database) {
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(\\S+)");

    private static final String TWO_FLAGS = """
            SELECT COUNT(*) FROM (SELECT 1 AS one FROM "cooperation".flag WHERE standing
                GROUP BY rule, subject_type, subject_id HAVING COUNT(*) > 1) AS twice
            """;

    private static final String LETTERS_SENT = """
            SELECT COUNT(*) FROM (SELECT DISTINCT recipient, letter FROM "cooperation".notice WHERE status = 'SENT') AS sent
            """;

    private static final String STUCK_JOBS =
            "SELECT 'job without retries ' || id_ FROM engine.act_ru_job WHERE retries_ = 0";

    private static final String STUCK_LETTERS =
            "SELECT 'notice ' || event FROM \"cooperation\".notice WHERE held OR status = 'WAITING'";

    private static final String STUCK_EVALUATIONS =
            "SELECT 'evaluation ' || CAST(id AS VARCHAR(20)) FROM \"cooperation\".evaluation WHERE status <> 'done'";

    private static final String ESCALATIONS_WITHOUT_ONE_PROCESS = """
            SELECT 'escalation of ' || e.subject_id FROM "cooperation".escalation e WHERE e.running AND 1 <> (SELECT COUNT(*)
                FROM engine.act_ru_execution x WHERE x.parent_id_ IS NULL
                    AND x.business_key_ = e.subject_type || '/' || e.subject_id)
            """;

    private static final String FLAGS_WITHOUT_ESCALATION = """
            SELECT 'flag of ' || f.subject_id FROM "cooperation".flag f WHERE f.standing AND f.severity <> 'INFO'
                AND NOT EXISTS (SELECT 1 FROM "cooperation".escalation e WHERE e.running
                    AND e.subject_type = f.subject_type AND e.subject_id = f.subject_id)
            """;

    private static final String PROJECTS_WITHOUT_TASK = """
            SELECT 'project ' || p.title FROM "cooperation".project p WHERE p.status = 'RUNNING' AND p.stage <> 'CLOSED'
                AND NOT EXISTS (SELECT 1 FROM engine.act_ru_task t WHERE t.proc_inst_id_ = p.process_instance_id)
                AND NOT EXISTS (SELECT 1 FROM engine.act_ru_job j WHERE j.process_instance_id_ = p.process_instance_id)
            """;

    long flagsTwice() throws SQLException {
        return database.count(TWO_FLAGS);
    }

    long lettersSent() throws SQLException {
        return database.count(LETTERS_SENT);
    }

    /** One line for each thing that nobody and nothing will move on. */
    List<String> stuck() throws SQLException {
        List<String> stuck = new ArrayList<>();
        for (String sql : List.of(
                STUCK_JOBS,
                STUCK_LETTERS,
                STUCK_EVALUATIONS,
                ESCALATIONS_WITHOUT_ONE_PROCESS,
                FLAGS_WITHOUT_ESCALATION,
                PROJECTS_WITHOUT_TASK)) {
            stuck.addAll(lines(sql));
        }
        return stuck;
    }

    /** What mail programs take for different letters: a repetition after a crash carries the same Message-ID. */
    Set<String> messageIds() throws SQLException {
        Set<String> ids = new HashSet<>();
        for (String letter : letters()) {
            Matcher id = MESSAGE_ID.matcher(letter);
            assertThat(id.find()).isTrue();
            ids.add(id.group(1));
        }
        return ids;
    }

    /** Each letter as the sample's mail server took it in. */
    List<String> letters() throws SQLException {
        List<String> letters = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT raw FROM \"cooperation\".sample_letter")) {
            while (rows.next()) {
                letters.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
            }
        }
        return letters;
    }

    private List<String> lines(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
