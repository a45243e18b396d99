package org.jointroadmap.whole;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jointroadmap.Refused;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people change one thing at once: the first has done it, but not yet committed, when the second begins. */
final class AtOnce {
    /** So long the second has to come to where it waits for the first. */
    private static final int BEGUN_MS = 500;

    private AtOnce() {}

    /** Why the second was refused, empty if it was done. */
    static Optional<Refused.Kind> second(TransactionTemplate transactions, Deed first, Deed second) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<Refused.Kind>> answer = transactions.execute(status -> {
                first.run();
                Future<Optional<Refused.Kind>> begun = other.submit(() -> refusal(second));
                waitFor(begun);
                return begun;
            });
            return answer.get();
        } finally {
            other.shutdown();
        }
    }

    private static void waitFor(Future<?> begun) {
        try {
            begun.get(BEGUN_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            // As it should: the first is committed now.
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Refused.Kind> refusal(Deed deed) {
        try {
            deed.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.kind());
        }
    }

    interface Deed {
        void run();
    }
}
