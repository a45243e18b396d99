package org.jointroadmap.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class CrashOnPostgresTest extends CrashTests {
    private EmbeddedPostgres server;
    private String url;

    @Override
    List<String> settings(Path folder) throws IOException {
        server = EmbeddedPostgres.start();
        url = server.getJdbcUrl("postgres", "postgres");
        return List.of("--spring.datasource.url=" + url);
    }

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @AfterEach
    void stopTheServer() throws IOException {
        server.close();
    }
}
