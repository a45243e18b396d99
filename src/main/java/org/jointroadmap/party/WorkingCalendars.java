package org.jointroadmap.party;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The working calendar of each side: weekends, the country's holidays, and our own file of what they lack. */
@Component
public class WorkingCalendars {
    private final MovedDays moved;
    private final Map<String, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    WorkingCalendars(MovedDays moved) {
        this.moved = moved;
    }

    /** The calendar of the country with this alpha-3 code. */
    public WorkingCalendar of(String side) {
        return calendars.computeIfAbsent(side, code -> calendar(Side.of(code).iso2()));
    }

    private WorkingCalendar calendar(String iso2) {
        HolidayManager holidays = holidays(iso2);
        Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();
        return new WorkingCalendar(
                holidays != null, year -> years.computeIfAbsent(year, y -> new WorkingYear(y, off(iso2, holidays, y))));
    }

    private Map<LocalDate, String> off(String iso2, @Nullable HolidayManager holidays, int year) {
        Map<LocalDate, String> off = new HashMap<>();
        if (holidays != null) {
            for (Holiday holiday : holidays.getHolidays(Year.of(year))) {
                off.put(holiday.getDate(), holiday.getDescription(Locale.ENGLISH));
            }
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(day -> {
            if (WorkingCalendar.isWeekend(day)) {
                off.put(day, DayOff.WEEKEND);
            }
            moved.find(iso2, day).ifPresent(move -> {
                off.remove(day);
                if (!move.working()) {
                    off.put(day, move.reason());
                }
            });
        });
        return off;
    }

    /**
     * Asked by its file: the library's own list of calendars lacks some that it has. One at a time: a second thread finds
     * the library's list of implementations still empty.
     */
    private static synchronized @Nullable HolidayManager holidays(String iso2) {
        String country = iso2.toLowerCase(Locale.ROOT);
        boolean known = HolidayManager.class.getResource("/holidays/Holidays_" + country + ".xml") != null;
        return known ? HolidayManager.getInstance(ManagerParameters.create(country)) : null;
    }
}
