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
    private static final String BETWEEN = ":";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /**
     * A page of at most {@code limit} of the rows, of which one more than that was read.
     *
     * @param list its name, so that no other list takes its keys
     */
    public static <T> Page<T> of(String list, List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, encoded(list + BETWEEN + key.apply(items.get(limit - 1))));
    }

    /**
     * The key of the row after which a page of a list starts.
     *
     * @throws Refused if no page of this list gave it
     */
    public static String key(String list, String after) {
        String key = decoded(after);
        String begin = list + BETWEEN;
        if (!key.startsWith(begin)
                || !encoded(key).equals(after)
                || Controls.inOneLine(key).isPresent()) {
            throw notOurs();
        }
        return key.substring(begin.length());
    }

    /** The same, of a list whose keys are numbers. */
    public static long number(String list, String after) {
        String key = key(list, after);
        if (!NUMBER.matcher(key).matches()) {
            throw notOurs();
        }
        return Long.parseLong(key);
    }

    /** No page gave such a key. */
    public static Refused notOurs() {
        return Refused.invalid("after", "refused.page.after");
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String after) {
        try {
            return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), next);
    }
}
