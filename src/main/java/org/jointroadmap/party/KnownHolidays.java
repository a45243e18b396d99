package org.jointroadmap.party;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The weekends of a country and the holidays that the library knows of it. */
final class KnownHolidays {
    private final @Nullable HolidayManager library;

    KnownHolidays(String iso2) {
        this.library = library(iso2.toLowerCase(Locale.ROOT));
    }

    /** False where the library does not know the country: weekends are all that is off then. */
    boolean areKnown() {
        return library != null;
    }

    /** The days off of a year, each with its reason. */
    Map<LocalDate, String> of(int year) {
        Map<LocalDate, String> off = new HashMap<>();
        if (library != null) {
            for (Holiday holiday : library.getHolidays(Year.of(year))) {
                off.put(holiday.getDate(), holiday.getDescription(Locale.ENGLISH));
            }
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(WorkingCalendar::isWeekend)
                .forEach(day -> off.put(day, DayOff.WEEKEND));
        return off;
    }

    /**
     * Asked by its file: the library's own list of calendars lacks some that it has. One at a time: a second thread finds
     * the library's list of implementations still empty.
     */
    private static synchronized @Nullable HolidayManager library(String country) {
        boolean known = HolidayManager.class.getResource("/holidays/Holidays_" + country + ".xml") != null;
        return known ? HolidayManager.getInstance(ManagerParameters.create(country)) : null;
    }
}
