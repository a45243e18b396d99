package org.jointroadmap;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody asked for is understood and will not be done; the messages say why, in the reader's language. */
public class Refused extends RuntimeException {
    private final Kind kind;
    private final List<Problem> problems;
    private final @Nullable Duration wait;

    public Refused(Kind kind, List<Problem> problems) {
        this(kind, problems, null);
    }

    private Refused(Kind kind, List<Problem> problems, @Nullable Duration wait) {
        super(kind + " " + problems);
        this.wait = wait;
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    private static Refused of(Kind kind, String key, Object... arguments) {
        return new Refused(kind, List.of(new Problem("", key, List.of(arguments))));
    }

    /** It is there, but this person may not do it. */
    public static Refused notYours(String key, Object... arguments) {
        return of(Kind.NOT_YOURS, key, arguments);
    }

    /** It is not there, or not for this person to know of. */
    public static Refused notFound(String key, Object... arguments) {
        return of(Kind.NOT_FOUND, key, names(arguments));
    }

    /** It cannot be done in the state that the thing is in. */
    public static Refused wrongState(String key, Object... arguments) {
        return of(Kind.WRONG_STATE, key, arguments);
    }

    /** Somebody else changed it since it was read. */
    public static Refused stale(String key, Object... arguments) {
        return of(Kind.STALE, key, names(arguments));
    }

    /** Numbers that something is called by, as people and addresses write them: without grouping. */
    private static Object[] names(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Number ? argument.toString() : argument)
                .toArray();
    }

    /** One field holds what it must not. */
    public static Refused invalid(String field, String key, Object... arguments) {
        return new Refused(Kind.INVALID, List.of(new Problem(field, key, List.of(arguments))));
    }

    /** It holds what cannot be read at all. */
    public static Refused malformed(String field, String key, Object... arguments) {
        return new Refused(Kind.MALFORMED, List.of(new Problem(field, key, List.of(arguments))));
    }

    /** It holds more than is read. */
    public static Refused tooLarge(String key, Object... arguments) {
        return of(Kind.TOO_LARGE, key, arguments);
    }

    /** It is a file of a kind that is not taken. */
    public static Refused notTaken(String field, String key, Object... arguments) {
        return new Refused(Kind.NOT_TAKEN, List.of(new Problem(field, key, List.of(arguments))));
    }

    /** It can be done, but not now. */
    public static Refused unavailable(String key, Object... arguments) {
        return of(Kind.UNAVAILABLE, key, arguments);
    }

    /** It was asked for too often, or by too many at once. */
    public static Refused tooOften(Duration wait, String key, Object... arguments) {
        return new Refused(Kind.TOO_OFTEN, List.of(new Problem("", key, List.of(arguments))), wait);
    }

    /** After how many seconds it may be asked for again, for the header Retry-After. */
    public Optional<String> retryAfter() {
        return Optional.ofNullable(wait).map(time -> String.valueOf(Math.max(1, (time.toMillis() + 999) / 1000)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Which answer of HTTP a refusal is. */
    public enum Kind {
        MALFORMED(400),
        NOT_YOURS(403),
        NOT_FOUND(404),
        WRONG_STATE(409),
        STALE(412),
        TOO_LARGE(413),
        NOT_TAKEN(415),
        INVALID(422),
        TOO_OFTEN(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param field the field that it is about, "" if none
     * @param key of the message, in refusals.properties
     */
    public record Problem(String field, String key, List<Object> arguments) {}
}
