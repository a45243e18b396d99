package org.jointroadmap.flag;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jointroadmap.PostgresServer;
import org.jointroadmap.fact.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reasons from before they were one text in several languages say the same; what flags once began is not begun again. */
class OldReasonsTest {
    @Test
    void onH2() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:old-reasons;DB_CLOSE_DELAY=-1");
        carriedOver(memory);
    }

    @Test
    void onPostgres() throws IOException {
        try (EmbeddedPostgres server = PostgresServer.start()) {
            carriedOver(server.getPostgresDatabase());
        }
    }

    private static void carriedOver(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        to("53", database);
        flag(jdbc, 1, "roadmap item due soon", "item", "2.4", "INFO", "He said \"5 \\ 6\"\nand\tleft", "До срока: «5»");
        flag(jdbc, 2, "roadmap item overdue", "item", "2.5", "WARNING", "3 working days late", null);
        flag(jdbc, 3, "import substitution opportunity", "opportunity", "AZE-BLR-870195", "INFO", "x", null);
        flag(jdbc, 4, "dismissed opportunity has changed", "opportunity", "AZE-BLR-870195", "INFO", "x", null);
        to("58", database);

        List<Words> reasons = jdbc.sql("SELECT reason FROM flag ORDER BY id")
                .query((row, index) -> WordsColumn.read(row.getString(1)))
                .list();
        assertThat(reasons.get(0)).isEqualTo(Words.of("He said \"5 \\ 6\"\nand\tleft", "До срока: «5»"));
        assertThat(reasons.get(1)).isEqualTo(Words.of("3 working days late"));
        assertThat(jdbc.sql("SELECT kind, rule, subject_id, part FROM measure WHERE standing AND done ORDER BY id")
                        .query((row, index) -> String.join(
                                ", ", row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .list())
                .containsExactly(
                        "REMINDER, roadmap item due soon, 2.4, OWNER",
                        "START, triage of an opportunity, AZE-BLR-870195, import-substitution");
    }

    private static void flag(
            JdbcClient jdbc,
            int id,
            String rule,
            String type,
            String subject,
            String severity,
            String reason,
            @Nullable String russian) {
        jdbc.sql("""
                        INSERT INTO flag (id, number, rule, subject_type, subject_id, severity, reason, reason_ru, raised_at,
                            confirmed_at, rule_version, standing)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, '2026-11-01 10:00:00+00', '2026-11-01 10:00:00+00', 1, TRUE)
                        """)
                .params(id, id, rule, type, subject, severity, reason, russian)
                .update();
    }

    private static void to(String version, DataSource database) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }
}
