package org.jointroadmap.web.layout;

import java.util.Set;

/** The fields in which people write more than one line, on pages and in the API. */
public final class Lines {
    private static final Set<String> LONG = Set.of("expectedResult", "evidence", "remark", "summary", "reason");

    private Lines() {}

    public static boolean mayBreakIn(String field) {
        return LONG.contains(field);
    }
}
