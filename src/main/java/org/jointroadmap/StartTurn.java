package org.jointroadmap;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets one node after the other prepare a database that they share: the engine makes its tables without a lock, and so
 * would two nodes the first person and the sample. Only one program at once opens the embedded database.
 */
@Component
class StartTurn {
    private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);
    /** Any number that other programs in the database are unlikely to use. */
    private static final long LOCK = 0x4A6F696E74L;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private @Nullable Connection turn;

    /** Waits for the turn, and keeps it until this node is ready or has failed. */
    void await(String url, @Nullable String user, @Nullable String password) throws SQLException {
        if (DatabaseConfiguration.isH2(url)) {
            return;
        }
        Connection waiting = DriverManager.getConnection(url, user, password);
        boolean told = false;
        while (!isOurs(waiting)) {
            if (!told) {
                LOG.info("Another node prepares the database; this one waits for its turn");
                told = true;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        turn = waiting;
    }

    private static boolean isOurs(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            ask.setLong(1, LOCK);
            try (ResultSet answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(AvailabilityChangeEvent<ReadinessState> change) throws SQLException {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            end();
        }
    }

    /** With its connection a lock ends, so the next node goes on even if this one is killed. */
    @PreDestroy
    void end() throws SQLException {
        if (turn != null) {
            turn.close();
            turn = null;
        }
    }
}
