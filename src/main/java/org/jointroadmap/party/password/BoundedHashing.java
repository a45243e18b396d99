package org.jointroadmap.party.password;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jointroadmap.party.password.WaitingRoom.Gate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes on all cores but one, so that pages go on while many sign in; who would wait for long is asked to come again. */
public class BoundedHashing implements PasswordEncoder {
    private final PasswordEncoder hashing;
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final Gate gate = new Gate(cores::tryAcquire, cores::release);
    private final WaitingRoom waiting = new WaitingRoom();

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
        return waiting.behind(gate, hash);
    }
}
