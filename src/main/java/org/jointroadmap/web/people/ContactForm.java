package org.jointroadmap.web.people;

import org.jointroadmap.Refused;
import org.jointroadmap.web.layout.Languages;
import org.jspecify.annotations.Nullable;

/** How a person wants to be written to, as they entered it. */
record ContactForm(@Nullable String language, @Nullable String email) {
    private static final int LONGEST = 200;

    String checkedLanguage() {
        if (language == null || !Languages.ALL.contains(language)) {
            throw Refused.invalid("language", "people.refused.language", String.join(", ", Languages.ALL));
        }
        return language;
    }

    /** The address, or null for none. */
    @Nullable
    String checkedEmail() {
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
