package org.jointroadmap.due.part;

import java.util.Map;
import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;

/** Reads which piece of a day or a period a number is. */
final class CalendarNumbers {
    static final int LARGEST_QUARTER = 4;

    private static final Map<Sense, Piece> COUNTED =
            Map.of(Sense.QUARTER, Piece.QUARTER, Sense.HALF, Piece.HALF, Sense.DECADE, Piece.DECADE);
    private static final int FIRST_SHORT_YEAR = 20;

    private final Gathered date;
    private final Cursor cursor;

    CalendarNumbers(Gathered date) {
        this.date = date;
        this.cursor = date.cursor;
    }

    boolean number(Word word) {
        int number = word.number();
        if (number < 0) {
            return false;
        }
        Sense next = cursor.sense(1);
        if (word.hasDigits(4)) {
            return year(0);
        }
        if (next == Sense.MONTH && word.is(Sense.NUM)) {
            return date.put(Piece.DAY, number, 1);
        }
        if (next == Sense.DATE) {
            return date.put(Piece.DAY, number, 2);
        }
        Piece counted = COUNTED.get(next);
        if (counted != null && number > 0 && number <= LARGEST_QUARTER) {
            return date.put(counted, number, 2);
        }
        boolean ofYear = cursor.peek(2).hasDigits(4) || date.pieces().isOnly(Piece.YEAR);
        if (next == Sense.MONTHS && ofYear && word.is(Sense.NUM)) {
            return date.put(Piece.MONTHS_OF_YEAR, number, 2);
        }
        if (next == Sense.WEEKDAY) {
            return date.put(Piece.NTH, number, 1) && date.put(Piece.WEEKDAY, Weekdays.number(cursor.peek(0)), 1);
        }
        if (word.hasDigits(2) && next == Sense.YEAR && number >= 20 && number < 90) {
            return date.put(Piece.YEAR, 2000 + number, 2);
        }
        if (date.pieces().isOnly(Piece.MONTH) && isShortYear(word)) {
            return date.put(Piece.YEAR, 2000 + number, 1);
        }
        if (date.pieces().hasAny(Piece.MONTH, Piece.MONTH_SHIFT)
                && !date.pieces().has(Piece.DAY)
                && word.is(Sense.NUM)) {
            return date.put(Piece.DAY, number, 1);
        }
        return date.pieces().isNothing() && date.put(Piece.BARE, number, 1);
    }

    /** Дек.26, as spreadsheets show a month: Russian and Belarusian have no day behind its name. */
    private boolean isShortYear(Word word) {
        return word.hasDigits(2)
                && word.number() >= FIRST_SHORT_YEAR
                && !word.isOrdinal()
                && !cursor.peek(1).hasDigits(4)
                && cursor.peek(-1).written().matches("(?iu)[а-яёіў]+(?<![ая])");
    }

    /** A year of four digits, also behind a comma where a day or month waits for it. */
    boolean year(int ahead) {
        if (!cursor.peek(ahead).hasDigits(4) || ahead > 0 && !date.pieces().hasAny(Piece.MONTH, Piece.QUARTER)) {
            return false;
        }
        boolean put = !date.pieces().has(Piece.YEAR_SHIFT)
                && date.put(Piece.YEAR, cursor.peek(ahead).number(), ahead + 1);
        if (put && cursor.sees(Sense.YEAR)) {
            cursor.skip(1);
        }
        return put;
    }
}
