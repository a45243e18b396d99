package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.JdbcTemplate;

/** The real database on a disk that takes no more as long as a test says so. */
class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    private final HikariDataSource source = new HikariDataSource();
    private EmbeddedDatabase database;
    private JdbcTemplate jdbc;

    @BeforeEach
    void open() {
        FilePath.register(new SmallDisk());
        SmallDisk.full = false;
        source.setJdbcUrl("jdbc:h2:file:small:" + folder.resolve("test") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        source.setUsername("sa");
        source.setPassword("");
        source.setAllowPoolSuspension(true);
        source.setConnectionTimeout(2_000);
        database = new EmbeddedDatabase(source);
        jdbc = new JdbcTemplate(source);
        jdbc.execute("CREATE TABLE letter (text VARCHAR(200))");
        jdbc.update("INSERT INTO letter VALUES ('kept')");
    }

    @AfterEach
    void close() {
        SmallDisk.full = false;
        source.close();
    }

    @Test
    void isOpenedAgainOnceItsDiskHasRoom() {
        database.reopen();
        assertThat(database.health().getStatus()).isEqualTo(Status.UP);

        SmallDisk.full = true;
        assertThatThrownBy(() -> jdbc.update("INSERT INTO letter VALUES ('lost')"))
                .hasStackTraceContaining(SmallDisk.WORDS);
        assertThat(database.health().getStatus()).isEqualTo(Status.DOWN);

        SmallDisk.full = false;
        assertThat(database.health().getStatus())
                .as("without help it stays closed")
                .isEqualTo(Status.DOWN);
        database.reopen();
        assertThat(database.health().getStatus()).isEqualTo(Status.UP);
        assertThat(jdbc.queryForList("SELECT text FROM letter", String.class)).containsExactly("kept");
        jdbc.update("INSERT INTO letter VALUES ('after')");
    }

    @Test
    void aServersDatabaseHasTheServersRoom() {
        try (HikariDataSource server = new HikariDataSource()) {
            server.setJdbcUrl("jdbc:postgresql://localhost/x");
            assertThat(new EmbeddedDatabase(server).room()).isEqualTo(OptionalLong.empty());
        }
    }

    @Test
    void anEmbeddedOneHasItsDisks() {
        try (HikariDataSource embedded = new HikariDataSource()) {
            embedded.setJdbcUrl("jdbc:h2:file:" + folder.resolve("test") + ";WRITE_DELAY=0");
            assertThat(new EmbeddedDatabase(embedded).room().orElseThrow()).isPositive();
        }
    }
}
