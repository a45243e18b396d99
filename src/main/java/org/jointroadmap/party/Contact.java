package org.jointroadmap.party;

import com.ibm.icu.text.IDNA;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/** In which language and where somebody may be written to. */
public final class Contact {
    private static final int LONGEST = 200;
    /** Of RFC 5321: bytes before the @, of the domain, and of a label of it, in ASCII. */
    private static final int LONGEST_LOCAL = 64;

    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_LABEL = 63;

    private static final Pattern ONE_WORD = Pattern.compile("[^\\s<>,;\"\\p{Cntrl}]+");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+\\.[\\p{L}\\p{M}\\d-]{2,}");
    /** A dot-string of RFC 5321: all that every mail server carries. */
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

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
        if (address.length() > LONGEST) {
            throw refused("people.refused.email.long", LONGEST, address.length());
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw refused(missing(address));
        }
        onTheWire(address);
        return address;
    }

    /** What is not there that an address has. */
    private static String missing(String address) {
        int at = address.indexOf('@');
        if (address.matches("[^<>,;]*[\\h\\s][^<>,;]*")) {
            return "people.refused.email.blank";
        }
        if (!ONE_WORD.matcher(address).matches()) {
            return "people.refused.email";
        }
        if (at != address.lastIndexOf('@')) {
            return "people.refused.email.ats";
        }
        return at < 0
                ? "people.refused.email.at"
                : at == 0
                        ? "people.refused.email.no-local"
                        : at == address.length() - 1 ? "people.refused.email.no-domain" : "people.refused.email.dot";
    }

    /**
     * The address as mail servers carry it: a domain of any script in its ASCII form (RFC 5891).
     *
     * @throws Refused if no server carries it
     */
    public static String onTheWire(String address) {
        int at = address.lastIndexOf('@');
        String local = address.substring(0, at);
        if (local.length() > LONGEST_LOCAL) {
            throw refused("people.refused.email.local-long", LONGEST_LOCAL, local.length());
        }
        if (!LOCAL.matcher(local).matches()) {
            throw refused("people.refused.email.local", local);
        }
        return local + '@' + domain(address.substring(at + 1));
    }

    private static String domain(String typed) {
        IDNA.Info found = new IDNA.Info();
        StringBuilder domain = new StringBuilder();
        NAMES.nameToASCII(typed, domain, found);
        if (found.getErrors().contains(IDNA.Error.LABEL_TOO_LONG)) {
            throw refused("people.refused.email.label-long", LONGEST_LABEL, longestOf(typed));
        }
        if (found.getErrors().contains(IDNA.Error.DOMAIN_NAME_TOO_LONG)) {
            throw refused("people.refused.email.domain-long", LONGEST_DOMAIN, domain.length());
        }
        if (found.hasErrors()) {
            throw refused("people.refused.email.domain", typed);
        }
        return domain.toString();
    }

    private static String longestOf(String domain) {
        return Arrays.stream(domain.split("\\."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Refused refused(String key, Object... arguments) {
        return Refused.invalid("email", key, arguments);
    }
}
