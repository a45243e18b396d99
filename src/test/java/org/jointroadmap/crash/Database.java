package org.jointroadmap.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jointroadmap.PostgresServer;

/** Where a program keeps what must survive it, and how a test looks into it afterwards. */
interface Database extends AutoCloseable {
    /** What the program is told about it. */
    List<String> settings();

    /** While the program runs, the embedded database lets nobody else in. */
    Connection connect() throws SQLException;

    @Override
    void close() throws IOException;

    default long count(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    default void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** H2 in a file, as the program has it when nothing is configured. */
    static Database h2(Path folder) {
        return new H2(folder.toAbsolutePath());
    }

    /** A PostgreSQL server of its own, which outlives the program. */
    static Database postgres() throws IOException {
        return new Postgres(PostgresServer.start());
    }

    /** The embedded database in a folder. */
    record H2(Path folder) implements Database {
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
    record Postgres(EmbeddedPostgres server) implements Database {
        private String url() {
            return server.getJdbcUrl("postgres", "postgres");
        }

        @Override
        public List<String> settings() {
            return List.of("--spring.datasource.url=" + url());
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url());
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
