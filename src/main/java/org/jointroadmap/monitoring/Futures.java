package org.jointroadmap.monitoring;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for work that throws unchecked exceptions only. */
final class Futures {
    private Futures() {}

    static <T> T get(Future<T> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
