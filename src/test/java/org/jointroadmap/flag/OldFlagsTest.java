package org.jointroadmap.flag;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jointroadmap.PostgresServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Flags from before they said whom they concern are marked with it, and stay as private as their projects. */
class OldFlagsTest {
    @Test
    void onH2() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:old-flags;DB_CLOSE_DELAY=-1");
        marked(memory);
    }

    @Test
    void onPostgres() throws IOException {
        try (EmbeddedPostgres server = PostgresServer.start()) {
            marked(server.getPostgresDatabase());
        }
    }

    private static void marked(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        to("18", database);
        jdbc.sql("INSERT INTO side VALUES ('BLR', 'BY', 1), ('AZE', 'AZ', 2)").update();
        jdbc.sql("""
                        INSERT INTO roadmap_item (number, sort_key, title, expected_result, edition, status, due_text, due_kind,
                            due_moves, lead_side, source, changed_at, version)
                        VALUES ('2.4', '00002.00004', 't', 'r', '2026', 'OPEN', '', 'NONE', 0, 'AZE', 's',
                            '2026-11-01 10:00:00+00', 1)
                        """).update();
        project(jdbc, 7, false);
        project(jdbc, 8, true);
        flag(jdbc, 1, "item", "2.4");
        flag(jdbc, 2, "project", "P-7");
        flag(jdbc, 3, "project", "P-8");
        flag(jdbc, 4, "item", "9.9");
        flag(jdbc, 5, "project", "P-9");
        to("25", database);

        assertThat(jdbc.sql("SELECT side || ' ' || CAST(shared AS VARCHAR(5)) FROM flag ORDER BY id")
                        .query(String.class)
                        .list())
                .extracting(String::toLowerCase)
                .containsExactly("aze true", "blr false", "blr true", " true", " false");
    }

    private static void project(JdbcClient jdbc, int id, boolean handedOver) {
        jdbc.sql("""
                        INSERT INTO project (id, lifecycle, title, summary, hs_codes, partner_organisation, proposer, proposed_by,
                            stage, status, status_reason, handed_over, process_instance_id, created_at, stage_since, version)
                        VALUES (?, 'joint-production', 't', 's', '', '', 'BLR', 'by.coordinator', 'PROPOSAL', 'RUNNING', '', ?, ?,
                            '2026-11-01 06:00:00+00', '2026-11-01 10:00:00+00', 1)
                        """).params(id, handedOver, "instance-" + id).update();
    }

    private static void flag(JdbcClient jdbc, int id, String type, String subject) {
        jdbc.sql("""
                        INSERT INTO flag (id, number, rule, subject_type, subject_id, severity, reason, raised_at, confirmed_at,
                            rule_version)
                        VALUES (?, ?, 'r', ?, ?, 'INFO', 'x', '2026-11-01 10:00:00+00', '2026-11-01 10:00:00+00', 1)
                        """).params(id, id, type, subject).update();
    }

    private static void to(String version, DataSource database) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }
}
