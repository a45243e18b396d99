package org.jointroadmap.due.part;

import java.util.EnumMap;
import java.util.Map;
import org.jointroadmap.due.word.Sense;
import org.jspecify.annotations.Nullable;

/** How many times in which period: дважды в год, once every three months, ildə iki dəfə, iki ayda bir. */
final class TimesReader {
    private static final int YEAR = 12;
    static final Map<Sense, Integer> MONTHS = new EnumMap<>(
            Map.of(Sense.DAY, -1, Sense.WEEK, 0, Sense.MONTHS, 1, Sense.QUARTER, 3, Sense.HALF, 6, Sense.YEAR, YEAR));

    private TimesReader() {}

    /** Two times a year, once every three months; the year of "twice in 2027" stays to be read. */
    static Part.@Nullable Often times(Cursor cursor, int times, int words) {
        cursor.skip(words);
        if (cursor.sees(Sense.WITHIN) || cursor.sees(Sense.EACH) || cursor.sees(Sense.FOR)) {
            cursor.skip(1);
        }
        if (cursor.peek(0).hasDigits(4) && cursor.sense(1) == Sense.YEAR) {
            return times == 1 ? null : often(YEAR, times, 1);
        }
        if (cursor.sees(Sense.FREQ) && times > 0) {
            Part.Often plain = OftenReader.plain(cursor);
            return often(plain.months(), times, 1);
        }
        int every = count(cursor);
        Integer months = MONTHS.get(cursor.sense(0));
        if (months == null || every < 1 || times < 1) {
            return null;
        }
        cursor.skip(1);
        return often(months, times, every);
    }

    /** As Azerbaijani has it: in two months one, or once. */
    static Part.@Nullable Often onceIn(Cursor cursor) {
        Integer months = MONTHS.get(cursor.sense(1));
        int every = cursor.peek(0).number();
        boolean one = cursor.peek(2).written().equals("bir") && !cursor.peek(0).hasDigits(4);
        if (months == null || every < 1 || !one) {
            return null;
        }
        cursor.skip(cursor.sense(3) == Sense.TIMES ? 4 : 3);
        return often(months, 1, every);
    }

    /** As Azerbaijani has it: in a year, two times. */
    static Part.@Nullable Often before(Cursor cursor) {
        Integer months = MONTHS.get(cursor.sense(0));
        int number = cursor.sense(1) == Sense.WITHIN ? 2 : 1;
        if (months == null || cursor.sense(number) != Sense.NUM || cursor.sense(number + 1) != Sense.TIMES) {
            return null;
        }
        int times = cursor.peek(number).number();
        cursor.skip(number + 2);
        return times < 1 ? null : often(months, times, 1);
    }

    static int count(Cursor cursor) {
        if (!cursor.sees(Sense.NUM)) {
            return 1;
        }
        int count = cursor.peek(0).number();
        cursor.skip(1);
        if (cursor.sees(Sense.DASH)) {
            cursor.skip(1);
        }
        return count;
    }

    /** Times that divide the period are shorter periods: four times a year is once in three months. */
    static Part.Often often(int months, int times, int every) {
        if (months < 1) {
            return new Part.Often(months, times, every, 0, 0);
        }
        int all = months * every;
        return all % times == 0 ? new Part.Often(all / times, 1, 1, 0, 0) : new Part.Often(all, times, 1, 0, 0);
    }
}
