package org.jointroadmap.party;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks passwords; after ten wrong ones in a row the person is locked out for a quarter of an hour. */
@Component
public class Credentials {
    private static final int TRIES = 10;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private volatile @Nullable String nobodysHash;

    Credentials(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** True if this active person may come in with this password. An unknown login takes as long as a known one. */
    public boolean match(String login, String password) {
        String nobody = nobodysHash();
        Optional<Kept> kept = jdbc.sql(
                        "SELECT password_hash, active, failed_attempts, locked_until FROM person WHERE login = ?")
                .param(login)
                .query(Kept.class)
                .optional();
        boolean right = passwords.matches(password, kept.map(Kept::passwordHash).orElse(nobody));
        if (kept.isEmpty() || !kept.get().active() || kept.get().isLocked(clock.instant())) {
            return false;
        }
        if (!right) {
            countFailure(login, kept.get().failedAttempts() + 1);
        } else if (kept.get().failedAttempts() > 0) {
            jdbc.sql("UPDATE person SET failed_attempts = 0, locked_until = NULL WHERE login = ?")
                    .param(login)
                    .update();
        }
        return right;
    }

    /** A mark that becomes another with password, roles, side and access; none for whom access is closed to. */
    public Optional<String> mark(String login) {
        return jdbc.sql("SELECT admission || ' ' || password_hash FROM person WHERE login = ? AND active")
                .param(login)
                .query(String.class)
                .optional()
                .map(kept -> UUID.nameUUIDFromBytes(kept.getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    /** Made at the first login, since a hash is slow on purpose and a start does not need it. */
    private String nobodysHash() {
        String hash = nobodysHash;
        if (hash == null) {
            hash = passwords.encode("nobody");
            nobodysHash = hash;
        }
        return hash;
    }

    private void countFailure(String login, int failures) {
        boolean lock = failures % TRIES == 0;
        jdbc.sql("UPDATE person SET failed_attempts = failed_attempts + 1, locked_until = ? WHERE login = ?")
                .params(lock ? Timestamp.from(clock.instant().plus(LOCK)) : null, login)
                .update();
    }

    record Kept(
            String passwordHash,
            boolean active,
            int failedAttempts,
            @Nullable Instant lockedUntil) {
        boolean isLocked(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }
    }
}
