package org.jointroadmap.party.password;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Turns that are used up and come back with time, the same for all nodes. */
@Repository
public class TurnBook {
    /** Nodes' clocks may differ; what lies further ahead was written by a clock that was wrong. */
    private static final long SKEW = Duration.ofHours(1).toMillis();

    private final JdbcClient jdbc;
    private final Clock clock;

    TurnBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a turn, or answers how long to wait for one. It is taken by one statement, so that of a hundred at once no more
     * pass than there are turns.
     */
    Optional<Duration> take(String key, Turns turns) {
        long now = clock.millis();
        long cost = turns.every().toMillis();
        long full = now + cost * turns.many();
        int taken = jdbc.sql("""
                        UPDATE password_guess
                        SET spent_until = ? + CASE WHEN spent_until BETWEEN ? AND ? THEN spent_until ELSE ? END
                        WHERE guess_key = ? AND (spent_until <= ? OR spent_until > ?)
                        """)
                .params(cost, now, full + SKEW, now, key, full - cost, full + SKEW)
                .update();
        if (taken == 1) {
            return Optional.empty();
        }
        Optional<Long> spent = jdbc.sql("SELECT spent_until FROM password_guess WHERE guess_key = ?")
                .param(key)
                .query(Long.class)
                .optional();
        if (spent.isPresent()) {
            return Optional.of(Duration.ofMillis(Math.max(1, spent.get() + cost - full)));
        }
        return begin(key, now + cost) ? Optional.empty() : take(key, turns);
    }

    private boolean begin(String key, long spentUntil) {
        try {
            return jdbc.sql("INSERT INTO password_guess (guess_key, spent_until) VALUES (?, ?)")
                            .params(key, spentUntil)
                            .update()
                    == 1;
        } catch (DuplicateKeyException meanwhile) {
            return false;
        }
    }

    void giveBack(String key, Turns turns) {
        jdbc.sql("UPDATE password_guess SET spent_until = spent_until - ? WHERE guess_key = ?")
                .params(turns.every().toMillis(), key)
                .update();
    }

    /** Whoever has all turns back needs no row. */
    @Scheduled(fixedDelay = 60_000)
    void forget() {
        jdbc.sql("DELETE FROM password_guess WHERE spent_until < ?")
                .param(clock.millis())
                .update();
    }
}
