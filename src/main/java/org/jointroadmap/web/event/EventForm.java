package org.jointroadmap.web.event;

import java.time.LocalDate;
import org.jointroadmap.Refused;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;

/**
 * That something happened, as somebody entered it.
 *
 * @param item number of the item that it is about, blank for the whole roadmap
 * @param version of the event that is corrected
 */
record EventForm(
        @Nullable String kind,
        @Nullable String item,
        @Nullable String date,
        @Nullable String source,
        @Nullable Integer version) {

    @Nullable
    LocalDate day() {
        return Input.dayOrNone("date", date);
    }

    /** @throws Refused if no day is there */
    LocalDate wholeDay() {
        LocalDate day = day();
        if (day == null) {
            throw Refused.invalid("date", "refused.event.date");
        }
        return day;
    }
}
