package org.jointroadmap.party;

import com.ibm.icu.text.IDNA;
import java.util.regex.Pattern;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/** In which language and where somebody may be written to. */
public final class Contact {
    private static final int LONGEST = 200;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+\\.[\\p{L}\\p{M}\\d-]{2,}");
    /** A dot-string of RFC 5321: all that every mail server carries. */
    private static final Pattern LOCAL =
            Pattern.compile("(?=.{1,64}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final IDNA NAMES =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI);

    private Contact() {}

    /** @throws Refused if nobody wrote texts in this language */
    public static String language(@Nullable String language) {
        if (language == null || !Person.LANGUAGES.contains(language)) {
            throw Refused.invalid("language", "people.refused.language", String.join(", ", Person.LANGUAGES));
        }
        return language;
    }

    /** The address without its blanks as it was written, or null for none. */
    public static @Nullable String email(@Nullable String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        String address = email.strip();
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            throw Refused.invalid("email", "people.refused.email");
        }
        onTheWire(address);
        return address;
    }

    /**
     * The address as mail servers carry it: a domain of any script in its ASCII form (RFC 5891).
     *
     * @throws Refused if no server carries it
     */
    public static String onTheWire(String address) {
        int at = address.lastIndexOf('@');
        String local = address.substring(0, at);
        if (!LOCAL.matcher(local).matches()) {
            throw Refused.invalid("email", "people.refused.email.local", local);
        }
        IDNA.Info found = new IDNA.Info();
        StringBuilder domain = new StringBuilder();
        NAMES.nameToASCII(address.substring(at + 1), domain, found);
        if (found.hasErrors()) {
            throw Refused.invalid("email", "people.refused.email.domain", address.substring(at + 1));
        }
        return local + '@' + domain;
    }
}
