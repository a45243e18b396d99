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

    boolean isStanding() {
        return standing == null || standing;
    }

    FlagQuery query(Person reader) {
        return new FlagQuery(isStanding(), given(rule), null, severity, given(side), reader.side(), given(after), ROWS);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
