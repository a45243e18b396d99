package org.jointroadmap.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.jointroadmap.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that are started at once on one empty database both come up. */
@Tag("long")
class TwoNodesTest {
    private static final String STARTED = "Started JointRoadmapApplication";

    @TempDir
    Path folder;

    @Test
    void bothComeUp() throws Exception {
        try (EmbeddedPostgres server = PostgresServer.start()) {
            String[] settings = {
                "--server.port=0",
                "--joint-roadmap.admin.password=only for these tests",
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres")
            };
            try (Attempt one = Attempt.in(folder, settings);
                    Attempt other = Attempt.in(folder, settings)) {
                one.awaitLine(STARTED);
                other.awaitLine(STARTED);
                assertThat(one.complaints()).isEmpty();
                assertThat(other.complaints()).isEmpty();
            }
        }
    }
}
