package org.jointroadmap.server;

import java.util.concurrent.atomic.AtomicInteger;

/** So many requests at once, of all or of some kind. */
class Share {
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    Share(int most) {
        this.most = most;
    }

    /** Takes a place; false if that was one too many. Either way it has to be left. */
    boolean enter() {
        return taken.incrementAndGet() <= most;
    }

    void leave() {
        taken.decrementAndGet();
    }
}
