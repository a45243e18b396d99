package org.jointroadmap.trade.figure;

import java.util.Locale;

/**
 * How far an import under way has come.
 *
 * @param done of {@code total}: bytes, figures, years of a buyer or subjects, as the step has it
 */
public record ImportProgress(Step step, long done, long total) {
    /** What an import does, one after the other. */
    public enum Step {
        READING,
        STORING,
        /** Opportunities are computed. */
        OPPORTUNITIES,
        /** What it would lead to is tried out. */
        CONSEQUENCES;

        /** The name in the API and in keys of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Hears how far a step has come. */
    public interface Listener {
        Listener NOBODY = (done, total) -> {};

        void at(long done, long total);
    }
}
