package org.jointroadmap.rules.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jointroadmap.rules.language.Refused;

/** Runs work on a thread of its own, which is abandoned if it does not end: such a thread cannot be stopped. */
final class Deadline {
    private static final long SECONDS = 20;

    private Deadline() {}

    static <T> T call(Callable<T> work, Supplier<Refused> tooLong) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "rule-compiler");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw tooLong.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw tooLong.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IllegalStateException("A rule file that was understood could not be compiled", e.getCause());
        }
    }
}
