package org.jointroadmap.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many at once of each address. */
class PerAddress {
    private final int most;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    PerAddress(int most) {
        this.most = most;
    }

    /** Takes a place; false if that was one too many. Either way it has to be left. */
    boolean enter(String address) {
        return taken.merge(address, 1, Integer::sum) <= most;
    }

    void leave(String address) {
        taken.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
