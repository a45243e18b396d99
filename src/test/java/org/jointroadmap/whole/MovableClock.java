package org.jointroadmap.whole;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that tests put forward and never back, since what waits for a moment would wait for long. */
final class MovableClock extends Clock {
    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant standing;

    MovableClock(ZoneId zone) {
        this.zone = zone;
    }

    void forwardDays(int days) {
        ahead = ahead.plusDays(days);
    }

    void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Stands still, so that what is allowed again after a while is not allowed sooner on a slow machine. */
    void stand() {
        standing = Instant.now();
    }

    void goOn() {
        standing = null;
    }

    @Override
    public Instant instant() {
        Instant still = standing;
        return (still == null ? Instant.now() : still).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : Clock.offset(Clock.system(other), ahead);
    }
}
