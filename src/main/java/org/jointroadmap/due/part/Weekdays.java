package org.jointroadmap.due.part;

import java.time.DayOfWeek;
import java.util.List;
import org.jointroadmap.due.word.Word;

/** Days of the week, as RFC 5545 writes them. */
public final class Weekdays {
    public static final List<String> KEYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    public static final String WORKED = "MO,TU,WE,TH,FR";

    private Weekdays() {}

    public static int number(Word weekday) {
        return KEYS.indexOf(weekday.value()) + 1;
    }

    public static String key(int number) {
        return KEYS.get(number - 1);
    }

    public static boolean isWorked(DayOfWeek day) {
        return day.getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
