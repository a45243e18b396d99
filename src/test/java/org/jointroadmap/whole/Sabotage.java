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
    private volatile String only = "";

    void start() {
        active = true;
    }

    /** Breaks the escalations of one item and of nothing else. */
    void startFor(String item) {
        only = item;
        active = true;
    }

    void stop() {
        active = false;
        only = "";
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void breakIt(RungReached reached) {
        if (active && (only.isEmpty() || reached.escalation().subject().id().equals(only))) {
            throw new IllegalStateException(REASON);
        }
    }
}
