package org.jointroadmap.promise;

import java.util.List;

/**
 * Something that is better said otherwise before a promise is watched; nothing waits for it.
 *
 * @param key of the text that says it, in promise.properties
 */
public record Advice(Lack kind, String key, List<Object> arguments) {
    static Advice of(Lack kind, String what, Object... arguments) {
        return new Advice(kind, "promise.advice." + what, List.of(arguments));
    }

    /** That another promise, of this number or in this row, says the same. */
    public static Advice twice(String what, Object... where) {
        return of(Lack.TWICE, what, where);
    }
}
