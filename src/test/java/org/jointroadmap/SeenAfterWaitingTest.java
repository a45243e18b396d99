package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who waited for another's lock sees what the other wrote; under H2 as it comes, five in a thousand did not. A name that is
 * not seen would be written twice, which the table refuses.
 */
class SeenAfterWaitingTest {
    private static final int WRITERS = 4;
    private static final int ROUNDS = 2_000;

    @TempDir
    Path folder;

    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final List<Connection> connections = new ArrayList<>();
    private final CyclicBarrier atOnce = new CyclicBarrier(WRITERS);

    @BeforeEach
    void open() throws SQLException {
        for (int writer = 0; writer < WRITERS; writer++) {
            Connection connection = DriverManager.getConnection(DatabaseConfiguration.embedded(folder), "sa", "");
            connections.add(connection);
            connection.setAutoCommit(false);
        }
        try (Statement statement = connections.get(0).createStatement()) {
            statement.execute("CREATE TABLE named (id BIGINT GENERATED ALWAYS AS IDENTITY, name VARCHAR(20) UNIQUE)");
            statement.execute("CREATE TABLE turn (name VARCHAR(20) PRIMARY KEY)");
            statement.execute("INSERT INTO turn VALUES ('names')");
        }
        connections.get(0).commit();
    }

    @AfterEach
    void close() throws SQLException {
        writers.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }

    @Test
    void everyNameIsWrittenOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "name " + round;
            List<Callable<Boolean>> all = connections.stream()
                    .<Callable<Boolean>>map(connection -> () -> wrote(connection, name))
                    .toList();
            int wrote = 0;
            for (Future<Boolean> one : writers.invokeAll(all)) {
                wrote += one.get() ? 1 : 0;
            }
            assertThat(wrote).isEqualTo(1);
        }
    }

    private boolean wrote(Connection connection, String name) throws Exception {
        atOnce.await(10, TimeUnit.SECONDS);
        try {
            return wroteIfMissing(connection, name);
        } finally {
            connection.rollback();
        }
    }

    private static boolean wroteIfMissing(Connection connection, String name) throws SQLException {
        boolean missing = isMissing(connection, name);
        if (missing) {
            try (Statement turn = connection.createStatement()) {
                turn.executeQuery("SELECT name FROM turn WHERE name = 'names' FOR UPDATE");
            }
            missing = isMissing(connection, name);
        }
        if (missing) {
            try (PreparedStatement write = connection.prepareStatement("INSERT INTO named (name) VALUES (?)")) {
                write.setString(1, name);
                write.executeUpdate();
            }
        }
        connection.commit();
        return missing;
    }

    private static boolean isMissing(Connection connection, String name) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement("SELECT id FROM named WHERE name = ?")) {
            asked.setString(1, name);
            try (ResultSet found = asked.executeQuery()) {
                return !found.next();
            }
        }
    }
}
