package org.jointroadmap.walk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jointroadmap.PostgresServer;

/** What an earlier program has written, unpacked; how it came about is in {@code upgrade/README.md}. */
interface OldDatabase extends AutoCloseable {
    /** What the program is told about it. */
    List<String> settings();

    /** While the program runs, the embedded database lets nobody else in. */
    Connection connect() throws SQLException;

    @Override
    void close() throws IOException;

    static OldDatabase h2(Path folder) throws IOException {
        try (InputStream packed = open("h2.mv.db.gz")) {
            Files.copy(packed, folder.resolve("joint-roadmap.mv.db"));
        }
        return new H2(folder.toAbsolutePath());
    }

    static OldDatabase postgres() throws IOException, SQLException {
        Postgres database = new Postgres(PostgresServer.start());
        try (InputStream packed = open("postgresql.sql.gz");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
        }
        return database;
    }

    private static InputStream open(String file) throws IOException {
        return new GZIPInputStream(Objects.requireNonNull(OldDatabase.class.getResourceAsStream("/upgrade/" + file)));
    }

    /** The embedded database in a folder. */
    record H2(Path folder) implements OldDatabase {
        @Override
        public List<String> settings() {
            return List.of("--joint-roadmap.data=" + folder);
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + folder.resolve("joint-roadmap") + ";IFEXISTS=TRUE", "sa", "");
        }

        @Override
        public void close() {}
    }

    /** PostgreSQL 15. */
    record Postgres(EmbeddedPostgres server) implements OldDatabase {
        @Override
        public List<String> settings() {
            return List.of("--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
