package org.jointroadmap;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One database with two schemas: the engine's tables in {@code engine}, ours in {@code cooperation}. */
@Configuration
class DatabaseConfiguration {
    private static final String H2_PATH = "SET SCHEMA ENGINE; SET SCHEMA_SEARCH_PATH ENGINE, \"cooperation\"";

    /**
     * H2 answers a question again with its last answer if nothing changed since, and marks a change before it can be seen: who
     * asked in between and then waited for the other's lock would be told the old.
     */
    private static final String ASK_AGAIN = ";OPTIMIZE_REUSE_RESULTS=0";

    private static final String POSTGRESQL_PATH = "SET search_path TO engine, cooperation";

    private static final String SERVER = "start it or correct spring.datasource.*.";
    private static final String FOLDER =
            "let the program write to this folder or set joint-roadmap.data to another one;"
                    + " if the program already runs there, stop that one.";

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(
            DataSourceProperties properties, @Value("${joint-roadmap.data:./data}") Path folder, StartTurn turn) {
        String url = properties.getUrl() == null ? embedded(folder) : truthful(properties.getUrl());
        HikariDataSource source = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .url(url)
                .build();
        boolean h2 = isH2(url);
        if (h2 && properties.getUsername() == null) {
            source.setUsername("sa");
            source.setPassword("");
        }
        source.setConnectionInitSql(path(url));
        source.setAllowPoolSuspension(h2);
        open(source, turn, properties.getUrl() == null ? FOLDER : SERVER);
        return source;
    }

    static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    private static String truthful(String url) {
        return isH2(url) && !url.contains("OPTIMIZE_REUSE_RESULTS") ? url + ASK_AGAIN : url;
    }

    /** Where each connection looks for tables. */
    static String path(String url) {
        return isH2(url) ? H2_PATH : POSTGRESQL_PATH;
    }

    /**
     * H2 writes at once, so that an acknowledged change survives a crash, and does not close before the program has ended
     * its work; who meets an evaluation waits for it. It keeps more prepared statements than the eight that H2 keeps by
     * itself, since the engine alone uses some dozens in turn.
     */
    static String embedded(Path folder) {
        return "jdbc:h2:file:"
                + folder.resolve("joint-roadmap").toAbsolutePath().normalize()
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=256"
                + ASK_AGAIN;
    }

    /** The pool opens before the first connection closes, since with its last one H2 closes the whole database. */
    private static void open(HikariDataSource source, StartTurn turn, String remedy) {
        try (Connection connection =
                DriverManager.getConnection(source.getJdbcUrl(), source.getUsername(), source.getPassword())) {
            turn.await(source.getJdbcUrl(), source.getUsername(), source.getPassword());
            createSchemas(connection);
            source.getConnection().close();
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database " + withoutSecrets(source.getJdbcUrl()) + " cannot be used (" + firstLine(e) + "): "
                            + remedy,
                    e);
        }
    }

    private static void createSchemas(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS engine");
            statement.execute("CREATE SCHEMA IF NOT EXISTS \"cooperation\"");
        }
    }

    static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*", "");
    }

    static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceAll("\\.$", "");
    }
}
