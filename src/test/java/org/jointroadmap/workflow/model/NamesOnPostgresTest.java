package org.jointroadmap.workflow.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jointroadmap.PostgresServer;
import org.jointroadmap.rules.publish.RuleNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

class NamesOnPostgresTest extends NamesTests {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Override
    DataSource database() {
        String name = "names" + DATABASES.incrementAndGet();
        JdbcClient.create(server.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        return RuleNode.withTables(ModelNode.withTables(server.getDatabase("postgres", name)));
    }
}
