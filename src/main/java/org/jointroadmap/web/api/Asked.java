package org.jointroadmap.web.api;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reads what a request asks for. */
final class Asked {
    private static final int MOST = 500;
    private static final String IF_MATCH = "If-Match";
    private static final String TO_SEND =
            "Send If-Match with the version in quotes as it came in ETag, such as \"3\", and without W/";

    private Asked() {}

    static int limit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Malformed(
                    HttpStatus.BAD_REQUEST, "limit", "limit must be from 1 to " + MOST + ", but is " + limit);
        }
        return limit;
    }

    /** A word of a list that grows while the program runs; null stays null. */
    static @Nullable String oneOf(List<String> known, String parameter, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!known.contains(text)) {
            throw new Malformed(
                    HttpStatus.BAD_REQUEST,
                    parameter,
                    parameter + " must be one of " + known + ", but is \"" + text + "\"");
        }
        return text;
    }

    /** The constant that a text means, in lower case with hyphens; null stays null. */
    static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String parameter, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> key(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        HttpStatus.BAD_REQUEST,
                        parameter,
                        parameter + " must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Asked::key)
                                        .toList()
                                + ", but is \"" + text + "\""));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The version in an If-Match header such as {@code "3"}, without which nothing that is there is changed. */
    static int version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new Malformed(HttpStatus.PRECONDITION_REQUIRED, IF_MATCH, "Say which version you saw. " + TO_SEND);
        }
        if (!ifMatch.strip().matches("\"\\d{1,9}\"")) {
            throw new Malformed(HttpStatus.BAD_REQUEST, IF_MATCH, "If-Match holds no version. " + TO_SEND);
        }
        return Integer.parseInt(ifMatch.strip().replace("\"", ""));
    }

    /** As {@link #version}; null where no such header is sent and none is needed. */
    static @Nullable Integer versionOrNone(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? null : version(ifMatch);
    }

    /** The address of a resource, inside of whatever this program stands in; without a host, which nobody here knows. */
    static URI at(String path) {
        String inside =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath();
        return URI.create((inside == null ? "" : inside) + path);
    }

    static String etag(int version) {
        return "\"" + version + "\"";
    }
}
