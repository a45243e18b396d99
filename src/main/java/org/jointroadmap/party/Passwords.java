package org.jointroadmap.party;

import java.nio.charset.StandardCharsets;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/** What a new password must be. */
public final class Passwords {
    private static final int SHORTEST = 12;
    /** BCrypt reads no further. */
    private static final int LONGEST_IN_BYTES = 72;

    private Passwords() {}

    public static boolean isFit(String password) {
        return password.strip().length() >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES;
    }

    public static String checked(@Nullable String password) {
        if (password == null || !isFit(password)) {
            throw Refused.invalid("password", "people.refused.password");
        }
        return password;
    }
}
