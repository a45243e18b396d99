package org.jointroadmap.party;

import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/** In which language and where somebody may be written to. */
public final class Contact {
    private static final int LONGEST = 200;

    private Contact() {}

    /** @throws Refused if nobody wrote texts in this language */
    public static String language(@Nullable String language) {
        if (language == null || !Person.LANGUAGES.contains(language)) {
            throw Refused.invalid("language", "people.refused.language", String.join(", ", Person.LANGUAGES));
        }
        return language;
    }

    /** The address without its blanks, or null for none. */
    public static @Nullable String email(@Nullable String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        String address = email.strip();
        if (address.length() > LONGEST
                || !address.matches("[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+\\.[\\p{L}\\d-]{2,}")) {
            throw Refused.invalid("email", "people.refused.email");
        }
        return address;
    }
}
