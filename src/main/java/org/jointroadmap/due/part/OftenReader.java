package org.jointroadmap.due.part;

import java.util.EnumMap;
import java.util.Map;
import org.jointroadmap.due.word.Sense;
import org.jspecify.annotations.Nullable;

/** How often something is due: ежемесячно, раз в квартал, two times a year, hər ay, ildə iki dəfə. */
final class OftenReader {
    private static final int YEAR = 12;
    private static final Map<Sense, Integer> MONTHS = new EnumMap<>(
            Map.of(Sense.DAY, -1, Sense.WEEK, 0, Sense.MONTHS, 1, Sense.QUARTER, 3, Sense.HALF, 6, Sense.YEAR, YEAR));

    private OftenReader() {}

    static Part.@Nullable Often read(Cursor cursor) {
        int start = cursor.place();
        Part.@Nullable Often often = often(cursor);
        if (often == null) {
            cursor.moveTo(start);
            return null;
        }
        return new Part.Often(often.months(), often.times(), often.every(), cursor.from(start), cursor.to());
    }

    private static Part.@Nullable Often often(Cursor cursor) {
        return switch (cursor.sense(0)) {
            case FREQ -> plain(cursor);
            case WEEKDAYS -> weekdays(cursor, 1);
            case TIMES -> times(cursor, Math.max(1, cursor.peek(0).number()), 1);
            case NUM ->
                cursor.sense(1) == Sense.TIMES ? times(cursor, cursor.peek(0).number(), 2) : onceIn(cursor);
            case EACH -> each(cursor);
            case DAY, WEEK, MONTHS, QUARTER, HALF, YEAR -> before(cursor);
            default -> null;
        };
    }

    private static Part.Often plain(Cursor cursor) {
        int months = Integer.parseInt(cursor.peek(0).value());
        cursor.skip(1);
        return new Part.Often(months, 1, 1, 0, 0);
    }

    private static Part.Often weekdays(Cursor cursor, int words) {
        cursor.skip(words);
        return new Part.Often(-2, 1, 1, 0, 0);
    }

    /** Two times a year, once every three months; the year of "twice in 2027" stays to be read. */
    private static Part.@Nullable Often times(Cursor cursor, int times, int words) {
        cursor.skip(words);
        if (cursor.sees(Sense.WITHIN) || cursor.sees(Sense.EACH) || cursor.sees(Sense.FOR)) {
            cursor.skip(1);
        }
        if (cursor.peek(0).hasDigits(4) && cursor.sense(1) == Sense.YEAR) {
            return times == 1 ? null : often(YEAR, times, 1);
        }
        if (cursor.sees(Sense.FREQ) && times > 0) {
            Part.Often plain = plain(cursor);
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

    private static Part.@Nullable Often each(Cursor cursor) {
        cursor.skip(1);
        if (cursor.sees(Sense.WORKING, Sense.DAY)) {
            return weekdays(cursor, 2);
        }
        if (cursor.sees(Sense.WEEKDAYS)) {
            return weekdays(cursor, 1);
        }
        if (cursor.sees(Sense.WEEKDAY)) {
            return new Part.Often(0, 1, 1, 0, 0);
        }
        if (cursor.sees(Sense.MONTH) || cursor.sees(Sense.NUM, Sense.MONTH)) {
            return new Part.Often(YEAR, 1, 1, 0, 0);
        }
        if (cursor.sees(Sense.CALENDAR) || cursor.sees(Sense.REPORTING)) {
            cursor.skip(1);
        }
        int every = count(cursor);
        Integer months = MONTHS.get(cursor.sense(0));
        boolean one = cursor.sees(Sense.QUARTER) || cursor.sees(Sense.HALF);
        if (months == null || every < 1 || one && cursor.sense(-1) == Sense.NUM) {
            return null;
        }
        cursor.skip(1);
        if (cursor.sees(Sense.FROM)) {
            cursor.skip(1);
        }
        int times = 1;
        if (cursor.sees(Sense.NUM, Sense.TIMES)) {
            times = cursor.peek(0).number();
            cursor.skip(2);
        } else if (every > 1
                && cursor.sees(Sense.NUM)
                && cursor.peek(0).number() == 1
                && !cursor.peek(0).hasDigits(1)) {
            cursor.skip(1);
        }
        return often(months, times, every);
    }

    /** As Azerbaijani has it: in two months one, or once. */
    private static Part.@Nullable Often onceIn(Cursor cursor) {
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
    private static Part.@Nullable Often before(Cursor cursor) {
        Integer months = MONTHS.get(cursor.sense(0));
        int number = cursor.sense(1) == Sense.WITHIN ? 2 : 1;
        if (months == null || cursor.sense(number) != Sense.NUM || cursor.sense(number + 1) != Sense.TIMES) {
            return null;
        }
        int times = cursor.peek(number).number();
        cursor.skip(number + 2);
        return times < 1 ? null : often(months, times, 1);
    }

    private static int count(Cursor cursor) {
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
    private static Part.Often often(int months, int times, int every) {
        if (months < 1) {
            return new Part.Often(months, times, every, 0, 0);
        }
        int all = months * every;
        return all % times == 0 ? new Part.Often(all / times, 1, 1, 0, 0) : new Part.Often(all, times, 1, 0, 0);
    }
}
