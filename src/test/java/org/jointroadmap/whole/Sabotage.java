package org.jointroadmap.whole;

import org.jointroadmap.monitoring.RungReached;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Breaks each escalation after the engine has started its process, when a test wants it. */
@TestComponent
class Sabotage {
    static final String REASON = "Sabotage of the test";
    private volatile boolean active;

    void start() {
        active = true;
    }

    void stop() {
        active = false;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void breakIt(RungReached reached) {
        if (active) {
            throw new IllegalStateException(REASON);
        }
    }
}
