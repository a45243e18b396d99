package org.jointroadmap;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the embedded database open. When its disk is full, H2 closes the database for good as long as any connection to it
 * is open; what was committed is safe. So all are given up at once, and the next one opens it again.
 */
@Component
public class EmbeddedDatabase implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String FILE = "jdbc:h2:file:";
    /** H2's codes of a database that is closed or called while it closes, and of what its store throws then. */
    private static final Set<Integer> CLOSED = Set.of(90098, 90121, 50000);

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final HikariDataSource source;
    private final Optional<Path> folder;

    EmbeddedDatabase(HikariDataSource source) {
        this.source = source;
        this.folder = Optional.ofNullable(source.getJdbcUrl())
                .filter(url -> url.startsWith(FILE))
                .map(url -> Path.of(url.substring(FILE.length()).replaceAll(";.*", ""))
                        .toAbsolutePath()
                        .getParent());
    }

    /** Whether this is the database, and not a server. */
    public boolean isUsed() {
        return folder.isPresent();
    }

    /** How many bytes the database may still grow by; empty if it is on a server. */
    public OptionalLong room() {
        try {
            return folder.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Files.getFileStore(folder.get()).getUsableSpace());
        } catch (IOException unreadable) {
            LOG.warn("The disk of the database cannot be asked for its room", unreadable);
            return OptionalLong.of(0);
        }
    }

    @Override
    public Health health() {
        return folder.isEmpty() || isOpen()
                ? Health.up().build()
                : Health.down().build();
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void reopen() {
        if (folder.isEmpty() || isOpen()) {
            return;
        }
        LOG.error("The database closed itself, as it does when its disk is full; it is opened again");
        HikariPoolMXBean pool = source.getHikariPoolMXBean();
        pool.suspendPool();
        try {
            long until = System.nanoTime() + PATIENCE;
            do {
                pool.softEvictConnections();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            } while (pool.getTotalConnections() > 0 && System.nanoTime() < until);
        } finally {
            pool.resumePool();
        }
    }

    /** A pool whose connections are all in use says nothing about the database. */
    private boolean isOpen() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SCHEMATA");
        } catch (SQLTransientConnectionException busy) {
            return busy.getCause() == null;
        } catch (SQLException failed) {
            return !CLOSED.contains(failed.getErrorCode());
        }
    }
}
