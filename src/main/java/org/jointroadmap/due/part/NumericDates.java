package org.jointroadmap.due.part;

import java.util.Set;
import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;
import org.jspecify.annotations.Nullable;

/** Days and months written in digits: 01.12.2026, 1/12/26, 2026-12-01, 12.2026. */
final class NumericDates {
    private static final Set<Sense> BETWEEN = Set.of(Sense.DOT, Sense.SLASH, Sense.DASH);
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;
    private static final int CENTURY_OPEN_FROM = 90;

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
        Pieces roman = NamedMonths.read(cursor);
        if (roman != null) {
            return new Part.Dated(roman, null, cursor.from(start), cursor.to());
        }
        Pieces[] found = BETWEEN.contains(cursor.sense(1)) && cursor.sense(2) == Sense.NUM ? several(cursor) : null;
        return found == null
                ? null
                : new Part.Dated(found[0], found.length > 1 ? found[1] : null, cursor.from(start), cursor.to());
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

    static boolean isShort(Word word) {
        return word.hasDigits(1) || word.hasDigits(2);
    }

    static Pieces day(int day, int month, int year) {
        return Pieces.NONE.with(Piece.DAY, day).with(Piece.MONTH, month).with(Piece.YEAR, year);
    }
}
