package org.jointroadmap.web.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what people enter. */
public final class Input {
    private static final int MILLION = 6;

    private Input() {}

    /** The day of a date field; null if there is none, which the modules refuse in words. */
    public static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /**
     * The day of a date field that may be left empty.
     *
     * @throws Refused if it holds something else
     */
    public static @Nullable LocalDate dayOrNone(String field, @Nullable String text) {
        LocalDate day = date(text);
        if (day == null && text != null && !text.isBlank()) {
            throw Refused.invalid(field, "refused.date.unreadable", text);
        }
        return day;
    }

    /** The amount of a field of millions, such as {@code 1 250,5}, in units; null if it is none or beyond reason. */
    public static @Nullable BigDecimal millions(@Nullable String text) {
        String bare =
                text == null ? "" : text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        return bare.matches("\\d{1,9}(\\.\\d{1,6})?") ? new BigDecimal(bare).movePointRight(MILLION) : null;
    }
}
