package org.jointroadmap.party.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jointroadmap.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes on all cores but one, so that pages go on while many sign in; who would wait for long is asked to come again. */
public class BoundedHashing implements PasswordEncoder {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int WAITING = 64;

    private final PasswordEncoder hashing;
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final Semaphore room = new Semaphore(WAITING);

    public BoundedHashing(PasswordEncoder hashing) {
        this.hashing = hashing;
    }

    @Override
    public String encode(CharSequence password) {
        return inTurn(() -> hashing.encode(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return inTurn(() -> hashing.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return hashing.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> hash) {
        if (!room.tryAcquire()) {
            throw busy();
        }
        try {
            if (!cores.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return hash.get();
            } finally {
                cores.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            room.release();
        }
    }

    private static Refused busy() {
        return Refused.tooOften(PATIENCE, "refused.sign-in.busy");
    }
}
