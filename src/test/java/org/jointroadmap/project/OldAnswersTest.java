package org.jointroadmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jointroadmap.PostgresServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database from before answers said how far they reach goes on: what was sealed by its form is sealed. */
class OldAnswersTest {
    @Test
    void onH2() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:old-answers;DB_CLOSE_DELAY=-1");
        migrated(memory);
    }

    @Test
    void onPostgres() throws IOException {
        try (EmbeddedPostgres server = PostgresServer.start()) {
            migrated(server.getPostgresDatabase());
        }
    }

    private static void migrated(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        to("6", database);
        jdbc.sql("INSERT INTO side VALUES ('BLR', 'BY', 1), ('AZE', 'AZ', 2)").update();
        project(jdbc, 1, "PROPOSAL", false);
        project(jdbc, 2, "ASSESSMENT", true);
        project(jdbc, 3, "AGREEMENT", true);
        project(jdbc, 4, "PREPARATION", true);
        project(jdbc, 5, "ASSESSMENT", true);
        answer(jdbc, 1, "project/P-1", "complete-the-proposal", "BLR", 12);
        answer(jdbc, 2, "project/P-2", "complete-the-proposal", "BLR", 9);
        answer(jdbc, 3, "project/P-2", "assess-by-proposer", "BLR", 11);
        answer(jdbc, 4, "project/P-3", "assess-by-proposer", "BLR", 8);
        answer(jdbc, 5, "project/P-3", "assess-by-partner", "AZE", 9);
        answer(jdbc, 6, "project/P-3", "agree-by-partner", "AZE", 11);
        answer(jdbc, 7, "project/P-4", "prepare-site", "AZE", 11);
        answer(jdbc, 8, "project/P-4", "prepare-funding", "BLR", 12);
        answer(jdbc, 9, "project/P-5", "assess-by-proposer", "BLR", 7);
        answer(jdbc, 10, "project/P-5", "assess-by-partner", "AZE", 8);
        answer(jdbc, 11, "project/P-5", "complete-the-proposal", "BLR", 9);
        answer(jdbc, 12, "project/P-5", "assess-by-partner", "AZE", 11);
        opportunity(jdbc, "AZE-BLR-870195", "ASKED", "");
        answer(jdbc, 13, "opportunity/AZE-BLR-870195", "triage-opportunity", "AZE", 7);
        answer(jdbc, 14, "opportunity/AZE-BLR-870195", "name-suppliers", "BLR", 8);
        answer(jdbc, 15, "opportunity/AZE-BLR-870195", "triage-opportunity", "AZE", 11);
        opportunity(jdbc, "AZE-BLR-870193", "DISMISSED", "DISMISSED");
        answer(jdbc, 16, "opportunity/AZE-BLR-870193", "triage-opportunity", "AZE", 11);
        jdbc.sql("UPDATE submission SET answers = '{\"asked\":\"no\",\"reason\":\"A loan\"}' WHERE id = 16")
                .update();
        step(jdbc, 2, "PROPOSAL");
        step(jdbc, 2, "PROPOSAL");
        step(jdbc, 2, "ASSESSMENT");
        step(jdbc, 2, "PROPOSAL");
        jdbc.sql("""
                        INSERT INTO flag (id, rule, subject_type, subject_id, severity, reason, raised_at, confirmed_at, rule_version)
                        VALUES (17, 'r', 'item', '2.4', 'INFO', 'x', '2026-11-01 10:00:00+00', '2026-11-01 10:00:00+00', 1)
                        """).update();
        to("8", database);

        assertThat(reaches(jdbc))
                .isEqualTo(Map.ofEntries(
                        Map.entry(1L, "OWN"),
                        Map.entry(2L, "OWN"),
                        Map.entry(3L, "SEALED ask-both-sides instance-2"),
                        Map.entry(4L, "SHARED"),
                        Map.entry(5L, "SHARED"),
                        Map.entry(6L, "SEALED ask-both-co-chairs instance-3"),
                        Map.entry(7L, "SEALED prepare-in-any-order instance-4"),
                        Map.entry(8L, "SEALED prepare-in-any-order instance-4"),
                        Map.entry(9L, "SHARED"),
                        Map.entry(10L, "SHARED"),
                        Map.entry(11L, "SHARED"),
                        Map.entry(12L, "SEALED ask-both-sides instance-5"),
                        Map.entry(13L, "SHARED"),
                        Map.entry(14L, "SHARED"),
                        Map.entry(15L, "SEALED"),
                        Map.entry(16L, "OWN")));
        assertThat(jdbc.sql("SELECT own FROM project_stage ORDER BY id")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, true, false, false);
        assertThat(jdbc.sql("SELECT number FROM flag").query(Long.class).single())
                .isEqualTo(17);
        assertThat(jdbc.sql("SELECT id FROM opportunity_case WHERE reason_own = 'AZE'")
                        .query(String.class)
                        .list())
                .containsExactly("AZE-BLR-870193");
    }

    private static void to(String version, DataSource database) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

    private static void project(JdbcClient jdbc, int id, String stage, boolean handedOver) {
        jdbc.sql("""
                        INSERT INTO project (id, lifecycle, title, summary, hs_codes, partner_organisation, proposer, proposed_by,
                            stage, status, status_reason, handed_over, process_instance_id, created_at, stage_since, version)
                        VALUES (?, 'joint-production', 't', 's', '', '', 'BLR', 'by.coordinator', ?, 'RUNNING', '', ?, ?,
                            '2026-11-01 06:00:00+00', '2026-11-01 10:00:00+00', 1)
                        """).params(id, stage, handedOver, "instance-" + id).update();
    }

    private static void answer(JdbcClient jdbc, int id, String subject, String task, String side, int hour) {
        jdbc.sql("""
                        INSERT INTO submission (id, subject, task_key, task_name, side, login, opened_at, at, answers)
                        VALUES (?, ?, ?, 'name', ?, 'somebody', '2026-11-01 06:00:00+00',
                            CAST(? AS TIMESTAMP WITH TIME ZONE), '{}')
                        """)
                .params(id, subject, task, side, "2026-11-01 %02d:00:00+00".formatted(hour))
                .update();
    }

    private static void opportunity(JdbcClient jdbc, String id, String step, String decision) {
        jdbc.sql("""
                        INSERT INTO opportunity_case (id, buyer, partner, hs_code, step, decision, suppliers, offer, reason,
                            decided_by, version) VALUES (?, 'AZE', 'BLR', ?, ?, ?, '', '', 'A loan', 'somebody', 1)
                        """).params(id, id.substring(8), step, decision).update();
    }

    private static void step(JdbcClient jdbc, int project, String stage) {
        jdbc.sql("""
                        INSERT INTO project_stage (project, stage, status, reason, since)
                        VALUES (?, ?, 'RUNNING', '', '2026-11-01 10:00:00+00')
                        """).params(project, stage).update();
    }

    private static Map<Long, String> reaches(JdbcClient jdbc) {
        return jdbc
                .sql("SELECT id, reach, block, process_instance_id FROM submission")
                .query((row, index) -> Map.entry(
                        row.getLong("id"),
                        row.getString("reach").equals("SEALED") && row.getString("block") != null
                                ? "SEALED " + row.getString("block") + " " + row.getString("process_instance_id")
                                : row.getString("reach")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
