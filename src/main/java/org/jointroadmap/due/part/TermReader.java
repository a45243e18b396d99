package org.jointroadmap.due.part;

import java.util.EnumSet;
import java.util.Set;
import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;
import org.jspecify.annotations.Nullable;

/** A time that passes: 10 рабочих дней, трёхмесячный срок, within a month, 3 (üç) ay. */
final class TermReader {
    private static final int LONGEST = 3650;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MOST_YEARS = 99;
    private static final int MONTHS_OF_HALF = 6;
    private static final int FIRST_SHORT_YEAR = 20;
    private static final Set<Sense> UNITS =
            EnumSet.of(Sense.DAY, Sense.WEEK, Sense.MONTHS, Sense.YEAR, Sense.HALF, Sense.QUARTER);
    private static final Set<Sense> BEFORE_ONE = EnumSet.of(Sense.WITHIN, Sense.AFTER);

    private static final Set<Sense> SINCE = EnumSet.of(Sense.SINCE, Sense.AFTER, Sense.EVENT);

    private TermReader() {}

    static Part.@Nullable Term read(Cursor cursor) {
        int start = cursor.place();
        Part.@Nullable Term term = term(cursor);
        if (term == null || term.count() < 1 || term.count() > LONGEST) {
            cursor.moveTo(start);
            return null;
        }
        return new Part.Term(term.count(), term.unit(), term.working(), cursor.from(start), cursor.to());
    }

    private static Part.@Nullable Term term(Cursor cursor) {
        Word first = cursor.peek(0);
        if (cursor.sees(Sense.NEXT, Sense.DAY) || cursor.sees(Sense.NEXT, Sense.WORKING, Sense.DAY)) {
            cursor.skip(1);
            boolean working = days(cursor);
            cursor.skip(1);
            return new Part.Term(1, Sense.DAY, working, 0, 0);
        }
        if (cursor.sees(Sense.WORKING, Sense.DAY, Sense.COMMA, Sense.SINCE)
                && cursor.peek(3).value().equals("next")) {
            cursor.skip(2);
            return new Part.Term(1, Sense.DAY, true, 0, 0);
        }
        if (first.is(Sense.SPAN)) {
            return spanned(cursor, 1);
        }
        if (first.is(Sense.NUM) && !first.hasDigits(4)) {
            cursor.skip(1);
            if (cursor.sees(Sense.DASH) && !cursor.peek(1).counts()) {
                cursor.skip(1);
            }
            return cursor.sees(Sense.SPAN) ? spanned(cursor, first.number()) : counted(cursor, first);
        }
        boolean before = cursor.sense(1) == Sense.BY
                        && (cursor.sense(-1) == Sense.FOR || !cursor.peek(2).counts())
                || cursor.sense(-1) == Sense.BY && SINCE.contains(cursor.sense(1))
                || first.value().equals("term") && cursor.sense(1) == Sense.WITHIN;
        return UNITS.contains(first.sense())
                        && first.sense() != Sense.YEAR
                        && (before || BEFORE_ONE.contains(cursor.sense(-1)))
                ? one(cursor)
                : null;
    }

    private static Part.Term spanned(Cursor cursor, int count) {
        String[] span = cursor.peek(0).value().split(" ");
        cursor.skip(1);
        return new Part.Term(count * Integer.parseInt(span[1]), Sense.valueOf(span[0]), days(cursor), 0, 0);
    }

    private static Part.@Nullable Term counted(Cursor cursor, Word number) {
        boolean working = days(cursor);
        Sense unit = cursor.sense(0);
        boolean year = unit == Sense.YEAR
                && (number.hasDigits(2) && number.number() >= FIRST_SHORT_YEAR && !isPlural(cursor.peek(0)));
        boolean months = unit == Sense.MONTHS && (cursor.peek(1).hasDigits(4) || number.isOrdinal());
        boolean never = number.number() == 0 || unit == Sense.YEAR && number.number() > MOST_YEARS;
        if (never || !UNITS.contains(unit) || unit == Sense.QUARTER || unit == Sense.HALF || year || months) {
            return null;
        }
        cursor.skip(1);
        return new Part.Term(number.number(), unit, days(cursor) || working, 0, 0);
    }

    /** A month, a week; not that of a year that follows. */
    private static Part.@Nullable Term one(Cursor cursor) {
        Sense unit = cursor.sense(0);
        boolean half = unit == Sense.HALF || unit == Sense.QUARTER;
        if (cursor.peek(1).counts()
                || cursor.sense(1) == Sense.MONTH
                || half
                        && !cursor.peek(-1).value().equals("passes")
                        && !cursor.peek(0).value().equals("term")) {
            return null;
        }
        cursor.skip(1);
        return half
                ? new Part.Term(unit == Sense.HALF ? MONTHS_OF_HALF : MONTHS_OF_QUARTER, Sense.MONTHS, false, 0, 0)
                : new Part.Term(1, unit, days(cursor), 0, 0);
    }

    /** Skips what says which days count; whether it is the working ones. */
    private static boolean days(Cursor cursor) {
        boolean working = cursor.sees(Sense.WORKING);
        if (working || cursor.sees(Sense.CALENDAR)) {
            cursor.skip(1);
        }
        return working;
    }

    private static boolean isPlural(Word year) {
        return Set.of("лет", "years", "гадоў", "il").contains(year.written().toLowerCase(java.util.Locale.ROOT));
    }
}
