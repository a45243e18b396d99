package org.jointroadmap;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What lists are asked for: a value that cannot be read is refused with its parameter, since an empty list would be an answer. */
public final class Wanted {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern PERIOD = Pattern.compile("[12]\\d{3}(0[1-9]|1[0-2])?");
    private static final Pattern PRODUCT = Pattern.compile("\\d{6}");

    private Wanted() {}

    /** @throws Refused for what is no alpha-3 code */
    public static void country(String field, @Nullable String code) {
        check(COUNTRY, field, code, "refused.wanted.country");
    }

    /** @throws Refused for what is neither a year nor a year and a month */
    public static void period(String field, @Nullable String period) {
        check(PERIOD, field, period, "refused.wanted.period");
    }

    /** @throws Refused for what is no six digits of the Harmonized System */
    public static void product(String field, @Nullable String code) {
        check(PRODUCT, field, code, "refused.wanted.product");
    }

    private static void check(Pattern form, String field, @Nullable String text, String key) {
        if (text != null && !form.matcher(text).matches()) {
            throw Refused.invalid(field, key, text);
        }
    }
}
