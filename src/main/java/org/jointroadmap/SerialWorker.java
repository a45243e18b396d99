package org.jointroadmap;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;

/** Does one thing after the other beside the requests of people, until the program ends. */
public final class SerialWorker {
    private static final long LONGEST_STEP = 60;

    private final ExecutorService thread;
    private volatile boolean stopping;

    /** @param waiting how many things may wait; what comes when there are more, or when the program ends, is left out */
    public SerialWorker(String name, int waiting) {
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(waiting),
                task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                },
                new DiscardPolicy());
    }

    public void execute(Runnable task) {
        thread.execute(task);
    }

    /** Whether the thing under way is to end at its next step. */
    public boolean isStopping() {
        return stopping;
    }

    /**
     * Waits for the step under way; it is not interrupted, since that would close the embedded database.
     *
     * @return whether it came to its end within a minute
     */
    public boolean stop() {
        stopping = true;
        thread.shutdown();
        try {
            return thread.awaitTermination(LONGEST_STEP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
