package org.jointroadmap.web.layout;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
}
