package org.jointroadmap.web.layout;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what people enter. */
public final class Input {
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
}
