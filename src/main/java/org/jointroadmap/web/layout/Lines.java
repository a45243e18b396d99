package org.jointroadmap.web.layout;

import java.util.Set;
import org.jointroadmap.Controls;
import org.jointroadmap.Refused;
import org.jointroadmap.Writing;

/** The texts that people and programs send, on pages and in the API: one line each, but for some fields. */
public final class Lines {
    private static final Set<String> LONG =
            Set.of("expectedResult", "evidence", "remark", "summary", "comment", "table", "into", "why");

    /** Fields of forms in which a whole table is pasted. */
    private static final Set<String> TABLES = Set.of("table", "text");

    /** What is compared letter by letter. */
    private static final Set<String> SECRETS = Set.of("password", "present");

    private Lines() {}

    public static boolean mayBreakIn(String field) {
        return LONG.contains(field);
    }

    static boolean isTable(String field) {
        return TABLES.contains(field);
    }

    static boolean isSecret(String field) {
        return SECRETS.contains(field);
    }

    /**
     * The text in one writing.
     *
     * @throws Refused if it holds what nobody sees
     */
    public static String readable(String field, String text) {
        Controls.check(field, text, mayBreakIn(field));
        return isSecret(field) ? text : Writing.tidy(text);
    }
}
