package org.jointroadmap.party.password;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** From where people have signed in during the last three months. */
@Repository
public class KnownAddresses {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isKnown(String login, Place place) {
        return jdbc.sql("SELECT COUNT(*) FROM known_address WHERE login = ? AND address = ? AND seen_at > ?")
                        .params(
                                login,
                                place.address(),
                                OffsetDateTime.now(clock).minus(KEPT))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Written once a day, not at each call of a script. */
    public void remember(String login, Place place) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("UPDATE known_address SET seen_at = ? WHERE login = ? AND address = ? AND seen_at < ?")
                .params(now, login, place.address(), now.minus(A_DAY))
                .update();
        if (!isKnown(login, place)) {
            add(login, place, now);
        }
    }

    private void add(String login, Place place, OffsetDateTime now) {
        try {
            jdbc.sql("INSERT INTO known_address (login, address, seen_at) VALUES (?, ?, ?)")
                    .params(login, place.address(), now)
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            // Another node was quicker: it is known.
        }
    }

    @Scheduled(fixedDelay = 60 * 60_000)
    void forget() {
        jdbc.sql("DELETE FROM known_address WHERE seen_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
