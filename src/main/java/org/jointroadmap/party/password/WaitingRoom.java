package org.jointroadmap.party.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jointroadmap.Refused;

/** Lets only some wait, and for seconds only: who signs in must not take the threads that pages need. */
final class WaitingRoom {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int SEATS = 64;

    private final Semaphore seats = new Semaphore(SEATS);

    /** @throws Refused to come again, if there is no seat or the gate stays shut */
    <T> T behind(Gate gate, Supplier<T> deed) {
        if (!seats.tryAcquire()) {
            throw busy();
        }
        try {
            if (!gate.entrance().enter(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return deed.get();
            } finally {
                gate.exit().run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            seats.release();
        }
    }

    private static Refused busy() {
        return Refused.tooOften(PATIENCE, "refused.sign-in.busy");
    }

    /** What one waits for, such as a lock. */
    record Gate(Entrance entrance, Runnable exit) {}

    /** How one comes in. */
    interface Entrance {
        boolean enter(long patience, TimeUnit unit) throws InterruptedException;
    }
}
