package org.jointroadmap.party;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.jointroadmap.Change;
import org.jointroadmap.Sha256;
import org.jointroadmap.party.password.Guesses;
import org.jointroadmap.party.password.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The secrets by which calendar programs read what somebody has to do: one a person, drawn, of which the hash alone is kept. */
@Repository
public class CalendarKeys {
    private static final int BYTES = 32;
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final People people;
    private final Guesses guesses;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarKeys(JdbcClient jdbc, People people, Guesses guesses, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.guesses = guesses;
        this.clock = clock;
        this.events = events;
    }

    /** The one that somebody has. */
    public Optional<CalendarKey> of(Person person) {
        return jdbc.sql("SELECT whole_side, made_at, used_at FROM calendar_feed WHERE login = ?")
                .param(person.login())
                .query(CalendarKey.class)
                .optional();
    }

    /** A new secret, which nobody can read again; the one before opens nothing any more. */
    @Transactional
    public String make(boolean wholeSide, Person by) {
        byte[] drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        boolean before = end(by);
        jdbc.sql("INSERT INTO calendar_feed (login, secret_hash, whole_side, made_at) VALUES (?, ?, ?, ?)")
                .params(by.login(), hash(secret), wholeSide && by.side() != null, OffsetDateTime.now(clock))
                .update();
        tell(by, before, true);
        return secret;
    }

    /** The secret opens nothing any more. */
    @Transactional
    public void revoke(Person by) {
        if (end(by)) {
            tell(by, true, false);
        }
    }

    /**
     * Whose secret it is, if their access is open. A wrong one takes as long as one that was revoked.
     *
     * @param address from where it comes
     * @throws org.jointroadmap.Refused if too many wrong ones came from there before, whatever this one is
     */
    public Optional<CalendarReader> find(String secret, @Nullable String address) {
        Guesses.Taken taken = guesses.take(Place.of(address), "calendar");
        Optional<Kept> kept =
                jdbc.sql("""
                        SELECT f.login, f.whole_side FROM calendar_feed f JOIN person p ON p.login = f.login
                        WHERE f.secret_hash = ? AND p.active
                        """).param(hash(secret)).query(Kept.class).optional();
        kept.ifPresent(one -> {
            taken.giveBack();
            used(one.login());
        });
        return kept.flatMap(one -> people.find(one.login()).map(person -> new CalendarReader(person, one.wholeSide())));
    }

    private void used(String login) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("UPDATE calendar_feed SET used_at = ? WHERE login = ? AND (used_at IS NULL OR used_at < ?)")
                .params(now, login, now.minus(A_WHILE))
                .update();
    }

    /** One after the other for each person; whether there was one. */
    private boolean end(Person by) {
        jdbc.sql("SELECT login FROM person WHERE login = ? FOR UPDATE")
                .param(by.login())
                .query(String.class)
                .single();
        return jdbc.sql("DELETE FROM calendar_feed WHERE login = ?")
                        .param(by.login())
                        .update()
                > 0;
    }

    private void tell(Person by, boolean before, boolean after) {
        events.publishEvent(Change.of("person.calendar", "person/" + by.login())
                .by(by.login())
                .field("calendar", before, after));
    }

    private static String hash(String secret) {
        return Sha256.of(secret.getBytes(UTF_8));
    }

    record Kept(String login, boolean wholeSide) {}
}
