package org.jointroadmap.web.flag;

import org.jointroadmap.fact.Severity;
import org.jointroadmap.flag.FlagQuery;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;

/** Which flags a reader wants to see, as the page's address says it; those that stand if it says nothing. */
record FlagFilter(
        @Nullable Boolean standing,
        @Nullable Severity severity,
        @Nullable String rule,
        @Nullable String side,
        @Nullable String after) {
    private static final int ROWS = 50;
    private static final int ROWS_AT_ONCE = 500;

    boolean isStanding() {
        return standing == null || standing;
    }

    FlagQuery query(Person reader) {
        return query(reader, given(after), ROWS);
    }

    /** As {@link #query}, from page to page of all that fits. */
    FlagQuery all(Person reader, @Nullable String beginning) {
        return query(reader, beginning, ROWS_AT_ONCE);
    }

    private FlagQuery query(Person reader, @Nullable String beginning, int rows) {
        return new FlagQuery(isStanding(), given(rule), null, severity, given(side), reader.side(), beginning, rows);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
