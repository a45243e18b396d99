package org.jointroadmap.party.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jointroadmap.Refused;
import org.springframework.stereotype.Component;

/** Of a script's calls at once the first is hashed and the others rest on it; only some may wait for that. */
@Component
public class OneAfterTheOther {
    private static final int STRIPES = 256;
    private static final int WAITING = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);
    private final Semaphore room = new Semaphore(WAITING);

    public boolean of(String login, Place place, BooleanSupplier check) {
        ReentrantLock lock = locks[Math.floorMod(place.key(login).hashCode(), STRIPES)];
        if (!room.tryAcquire()) {
            throw busy();
        }
        try {
            if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return check.getAsBoolean();
            } finally {
                lock.unlock();
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
