package org.jointroadmap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, read by key, so that rows added or removed meanwhile move nothing.
 *
 * @param next what to ask on with, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** A page of at most {@code limit} of the rows, of which one more than that was read. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        String last = key.apply(items.get(limit - 1));
        String next = Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8));
        return new Page<>(items, next);
    }

    /** The key of the row after which a page starts. */
    public static String key(String after) {
        try {
            return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
    }

    /** The same, of a list whose keys are numbers. */
    public static long number(String after) {
        String key = key(after);
        if (!NUMBER.matcher(key).matches()) {
            throw notOurs();
        }
        return Long.parseLong(key);
    }

    /** No page gave such a key. */
    public static Refused notOurs() {
        return Refused.invalid("after", "refused.page.after");
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), next);
    }
}
