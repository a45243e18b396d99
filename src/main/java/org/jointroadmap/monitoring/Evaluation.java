package org.jointroadmap.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of the rules over everything.
 *
 * @param status running, done or failed
 * @param total how many subjects there were when it began
 * @param subjects how many are done
 * @param failures the subjects that could not be evaluated, such as {@code item/2.4 project/P-7}, "" if all could; why
 *     the log says
 */
public record Evaluation(
        long id,
        String scope,
        String status,
        String requestedBy,
        int ruleVersion,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int total,
        int subjects,
        int facts,
        int raised,
        int kept,
        int cleared,
        String failures) {
    public static final String RUNNING = "running";
    public static final String DONE = "done";
    public static final String FAILED = "failed";

    /** Everything. */
    static final String ALL = "all";

    /** What new trade figures can change. */
    static final String TRADE = "trade";

    public boolean isRunning() {
        return status.equals(RUNNING);
    }

    /** How long it took, in milliseconds; null while it runs. */
    public @Nullable Long durationMs() {
        return finishedAt == null ? null : finishedAt.toEpochMilli() - startedAt.toEpochMilli();
    }

    static boolean covers(String scope, SubjectSource source) {
        return scope.equals(ALL) || source.restsOnFigures();
    }

    /** What all that an evaluation says is told together under. */
    static String occasion(long id) {
        return "evaluation-" + id;
    }
}
