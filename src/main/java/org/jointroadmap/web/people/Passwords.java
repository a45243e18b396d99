package org.jointroadmap.web.people;

import java.nio.charset.StandardCharsets;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/** What a new password must be. */
final class Passwords {
    private static final int SHORTEST = 12;
    /** BCrypt reads no further. */
    private static final int LONGEST_IN_BYTES = 72;

    private Passwords() {}

    static boolean isFit(String password) {
        return password.strip().length() >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES;
    }

    static String checked(@Nullable String password) {
        if (password == null || !isFit(password)) {
            throw Refused.invalid("password", "people.refused.password");
        }
        return password;
    }
}
