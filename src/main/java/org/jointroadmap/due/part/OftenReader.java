package org.jointroadmap.due.part;

import org.jointroadmap.due.word.Sense;
import org.jspecify.annotations.Nullable;

/** How often something is due: ежемесячно, раз в квартал, two times a year, hər ay, ildə iki dəfə. */
final class OftenReader {
    private static final int YEAR = 12;

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
            case TIMES -> TimesReader.times(cursor, Math.max(1, cursor.peek(0).number()), 1);
            case NUM ->
                cursor.sense(1) == Sense.TIMES
                        ? TimesReader.times(cursor, cursor.peek(0).number(), 2)
                        : TimesReader.onceIn(cursor);
            case EACH -> each(cursor);
            case DAY, WEEK, MONTHS, QUARTER, HALF, YEAR -> TimesReader.before(cursor);
            default -> null;
        };
    }

    static Part.Often plain(Cursor cursor) {
        String[] value = cursor.peek(0).value().split("x");
        cursor.skip(1);
        int every = value.length > 1 ? Integer.parseInt(value[1]) : 1;
        return new Part.Often(Integer.parseInt(value[0]), 1, every, 0, 0);
    }

    private static Part.Often weekdays(Cursor cursor, int words) {
        cursor.skip(words);
        return new Part.Often(-2, 1, 1, 0, 0);
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
        int every = TimesReader.count(cursor);
        Integer months = TimesReader.MONTHS.get(cursor.sense(0));
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
        return TimesReader.often(months, times, every);
    }
}
