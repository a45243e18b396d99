package org.jointroadmap.rules.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jointroadmap.rules.language.Refused;

/**
 * Runs work on a thread of its own, which is abandoned if it does not end: such a thread cannot be stopped. What counts is
 * the processor's time, since on a busy machine a good file takes long too; the clock ends only what waits for ever.
 */
final class Deadline {
    static final Duration OF_PROCESSOR = Duration.ofSeconds(20);
    private static final Duration BY_CLOCK = Duration.ofMinutes(5);
    private static final long LOOK_MILLIS = 250;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration ofProcessor;
    private final Duration byClock;

    Deadline(Duration ofProcessor, Duration byClock) {
        this.ofProcessor = ofProcessor;
        this.byClock = byClock;
    }

    static <T> T call(Callable<T> work, Supplier<Refused> tooLong) {
        return new Deadline(OF_PROCESSOR, BY_CLOCK).run(work, tooLong);
    }

    <T> T run(Callable<T> work, Supplier<Refused> tooLong) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "rule-compiler");
        thread.setDaemon(true);
        long end = System.nanoTime() + byClock.toNanos();
        thread.start();
        try {
            return await(task, thread, end, tooLong);
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

    private <T> T await(FutureTask<T> task, Thread thread, long end, Supplier<Refused> tooLong)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException still) {
                boolean spent = THREADS.getThreadCpuTime(thread.getId()) > ofProcessor.toNanos();
                if (spent || System.nanoTime() - end > 0) {
                    throw tooLong.get();
                }
            }
        }
    }
}
