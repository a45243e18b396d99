package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.jointroadmap.PostgresServer;
import org.jointroadmap.rules.PublishedVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the rules on PostgreSQL: versions and attempts are kept, and a restart reads them back. */
class RulesOnPostgresTest {
    private static final String OVERDUE = "roadmap/overdue.drl";

    @TempDir
    Path folder;

    @Test
    void aVersionIsPublishedKeptAndRunAfterARestart() throws Exception {
        try (EmbeddedPostgres server = PostgresServer.start()) {
            DataSource database = RuleNode.withTables(server.getPostgresDatabase());
            publishTwoVersions(database);
            restartWithABrokenFile(database);
        }
    }

    private void publishTwoVersions(DataSource database) throws Exception {
        try (RuleNode node = new RuleNode(RuleNode.houseRules(folder), database).started()) {
            node.save(OVERDUE, node.read(OVERDUE).replace("90", "60"));
            node.awaitVersion(2);
            assertThat(node.rules().status().lastAttempt().notes()).isNotEmpty();
            Instant before = Instant.now();
            node.save(OVERDUE, "правило");
            assertThat(node.attemptAfter(before).errors().get(0).messageRu()).containsPattern("\\p{IsCyrillic}");
        }
    }

    private void restartWithABrokenFile(DataSource database) throws Exception {
        try (RuleNode again = new RuleNode(folder, database).started()) {
            assertThat(again.version()).isEqualTo(2);
            assertThat(again.rules().status().lastAttempt().ok()).isFalse();
            assertThat(again.rules().status().versions())
                    .extracting(PublishedVersion::version)
                    .containsExactly(2, 1);
            assertThat(again.rules().status().files().toString()).contains("daysLate > 60");
            String mended = again.rules().status().files().stream()
                    .filter(file -> file.name().equals(OVERDUE))
                    .findFirst()
                    .orElseThrow()
                    .text();
            again.save(OVERDUE, mended.replace("60", "30"));
            again.awaitVersion(3);
        }
    }
}
