package org.jointroadmap.flag;

import org.jointroadmap.Wanted;
import org.jointroadmap.fact.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which flags are wanted; null leaves a filter out.
 *
 * @param subjectId the bare number of an item or project
 * @param side alpha-3 code: flags of items and targets that it leads, projects that it proposed, and opportunities to buy
 * @param readerSide whose eyes they are for: flags of the other side's own proposals are left out; null for neither
 */
public record FlagQuery(
        @Nullable Boolean standing,
        @Nullable String rule,
        @Nullable String subjectId,
        @Nullable Severity severity,
        @Nullable String side,
        @Nullable String readerSide,
        @Nullable String after,
        int limit) {
    /** @throws org.jointroadmap.Refused for what cannot be read */
    public FlagQuery {
        Wanted.country("side", side);
    }
}
