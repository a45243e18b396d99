package org.jointroadmap.due.part;

import java.time.LocalDate;
import java.util.Set;
import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;
import org.jspecify.annotations.Nullable;

/** Days and months written in digits: 01.12.2026, 1/12/26, 2026-12-01, 12.2026, and the numbers that spreadsheets count days by. */
final class NumericDates {
    private static final Set<Sense> BETWEEN = Set.of(Sense.DOT, Sense.SLASH, Sense.DASH);
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;
    private static final int CENTURY_OPEN_FROM = 90;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 32_874;
    private static final int LAST_SERIAL = 73_415;

    private final boolean american;

    /** @param american whether the text may have the month first */
    NumericDates(boolean american) {
        this.american = american;
    }

    /** The day or month at the cursor, which moves behind it; null if there is none. */
    Part.@Nullable Dated read(Cursor cursor) {
        if (!cursor.sees(Sense.NUM) || cursor.peek(0).number() < 0) {
            return null;
        }
        int start = cursor.place();
        Pieces roman = roman(cursor);
        if (roman != null) {
            return new Part.Dated(roman, null, cursor.from(start), cursor.to());
        }
        Pieces[] found = BETWEEN.contains(cursor.sense(1)) && cursor.sense(2) == Sense.NUM ? several(cursor) : null;
        return found == null
                ? null
                : new Part.Dated(found[0], found.length > 1 ? found[1] : null, cursor.from(start), cursor.to());
    }

    /** A day as a spreadsheet keeps it, if the text is nothing else. */
    static Part.@Nullable Dated serial(Cursor cursor) {
        Word word = cursor.peek(0);
        boolean alone = cursor.place() == 0 && cursor.isAtLast();
        if (!alone || !word.hasDigits(YEAR_DIGITS + 1) || word.number() < FIRST_SERIAL || word.number() > LAST_SERIAL) {
            return null;
        }
        cursor.skip(1);
        LocalDate day = SERIAL_ZERO.plusDays(word.number());
        return new Part.Dated(
                day(day.getDayOfMonth(), day.getMonthValue(), day.getYear()), null, word.from(), word.to());
    }

    /** 1.XII.2026, 1/XII-2026, 1-Dec-2026. */
    private static @Nullable Pieces roman(Cursor cursor) {
        int month = BETWEEN.contains(cursor.sense(1)) ? 2 : 1;
        int year = BETWEEN.contains(cursor.sense(month + 1)) ? month + 2 : month + 1;
        boolean is = isShort(cursor.peek(0))
                && (cursor.sense(month) == Sense.ROMAN || cursor.sense(month) == Sense.MONTH && month == 2 && year == 4)
                && cursor.peek(month).number() <= MONTHS
                && (cursor.peek(year).hasDigits(YEAR_DIGITS)
                        || year == 4 && cursor.peek(year).hasDigits(2));
        if (!is) {
            return null;
        }
        int century = cursor.peek(year).hasDigits(2) ? 2000 : 0;
        Pieces day = day(
                cursor.peek(0).number(),
                cursor.peek(month).number(),
                century + cursor.peek(year).number());
        cursor.skip(year + 1);
        return day;
    }

    private Pieces @Nullable [] several(Cursor cursor) {
        Sense between = cursor.sense(1);
        boolean three = cursor.sense(3) == between && cursor.sense(4) == Sense.NUM;
        return three ? three(cursor, between) : two(cursor, between);
    }

    private Pieces @Nullable [] three(Cursor cursor, Sense between) {
        Word first = cursor.peek(0);
        Word second = cursor.peek(2);
        Word third = cursor.peek(4);
        if (!isShort(second)) {
            return null;
        }
        if (first.hasDigits(YEAR_DIGITS) && isShort(third)) {
            cursor.skip(5);
            return new Pieces[] {day(third.number(), second.number(), first.number())};
        }
        if (!isShort(first) || !third.hasDigits(YEAR_DIGITS) && !third.hasDigits(2)) {
            return null;
        }
        cursor.skip(5);
        int year = third.number();
        Pieces usual = day(first.number(), second.number(), year);
        if (third.hasDigits(2)) {
            usual = usual.with(Piece.YEAR, 2000 + year);
            if (year >= CENTURY_OPEN_FROM) {
                return new Pieces[] {usual.with(Piece.YEAR, 1900 + year), usual};
            }
        }
        return turned(usual, between);
    }

    /** With slashes and dashes Americans have the month first, and where the second number is no month all do. */
    private Pieces[] turned(Pieces usual, Sense between) {
        int day = usual.get(Piece.DAY);
        int month = usual.get(Piece.MONTH);
        Pieces turned = usual.with(Piece.DAY, month).with(Piece.MONTH, day);
        if (between == Sense.DOT || day > MONTHS || day == month) {
            return new Pieces[] {usual};
        }
        if (month > MONTHS) {
            return new Pieces[] {turned};
        }
        return american ? new Pieces[] {usual, turned} : new Pieces[] {usual};
    }

    private Pieces @Nullable [] two(Cursor cursor, Sense between) {
        Word first = cursor.peek(0);
        Word second = cursor.peek(2);
        if (isShort(first) && second.hasDigits(YEAR_DIGITS) && between != Sense.DASH) {
            cursor.skip(3);
            return new Pieces[] {Pieces.NONE.with(Piece.MONTH, first.number()).with(Piece.YEAR, second.number())};
        }
        if (first.hasDigits(YEAR_DIGITS)
                && second.hasDigits(2)
                && second.number() <= MONTHS
                && between != Sense.SLASH) {
            cursor.skip(3);
            return new Pieces[] {Pieces.NONE.with(Piece.MONTH, second.number()).with(Piece.YEAR, first.number())};
        }
        boolean number =
                cursor.sense(3) == Sense.QUARTER || cursor.sense(3) == Sense.MONTHS || cursor.sense(3) == Sense.DAY;
        if (between == Sense.DOT && isShort(first) && second.hasDigits(2) && !number) {
            cursor.skip(3);
            return new Pieces[] {Pieces.NONE.with(Piece.DAY, first.number()).with(Piece.MONTH, second.number())};
        }
        return null;
    }

    private static boolean isShort(Word word) {
        return word.hasDigits(1) || word.hasDigits(2);
    }

    private static Pieces day(int day, int month, int year) {
        return Pieces.NONE.with(Piece.DAY, day).with(Piece.MONTH, month).with(Piece.YEAR, year);
    }
}
