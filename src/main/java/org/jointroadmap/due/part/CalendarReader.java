package org.jointroadmap.due.part;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;
import org.jspecify.annotations.Nullable;

/** A day or a period in words, in whatever order: 1 декабря 2026 г., 2026-cı il dekabrın 1, конец IV квартала. */
final class CalendarReader {
    private static final Set<Sense> EDGES = EnumSet.of(Sense.START, Sense.MIDDLE, Sense.END);
    private static final Set<Sense> SHIFTS = EnumSet.of(Sense.NEXT, Sense.PREV, Sense.THIS);
    private static final Map<Sense, Piece> SHIFTED =
            Map.of(Sense.YEAR, Piece.YEAR_SHIFT, Sense.MONTHS, Piece.MONTH_SHIFT, Sense.QUARTER, Piece.QUARTER_SHIFT);
    private static final Map<Sense, Piece> COUNTED =
            Map.of(Sense.QUARTER, Piece.QUARTER, Sense.HALF, Piece.HALF, Sense.DECADE, Piece.DECADE);
    private static final int LARGEST_QUARTER = 4;

    private final Cursor cursor;
    private Pieces pieces = Pieces.NONE;
    private int end;

    private CalendarReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static Part.@Nullable Dated read(Cursor cursor) {
        int start = cursor.place();
        CalendarReader reader = new CalendarReader(cursor);
        while (!cursor.isAtEnd() && reader.takes()) {
            continue;
        }
        return reader.pieces.isNothing() ? null : new Part.Dated(reader.pieces, null, cursor.from(start), reader.end);
    }

    private boolean takes() {
        Sense sense = cursor.sense(0);
        return switch (sense) {
            case NUM, ROMAN -> number(cursor.peek(0));
            case MONTH -> month();
            case QUARTER, HALF -> named(sense);
            case START, MIDDLE, END -> edge(sense);
            case YEAREND -> put(Piece.EDGE, Pieces.END, 1) && put(Piece.YEAR_SHIFT, 0, 0);
            case YEARSHIFT -> put(Piece.YEAR_SHIFT, 0, 1);
            case NEXT, PREV, THIS -> shift(sense);
            case YEAR, MONTHS -> alone(sense);
            case LAST -> last();
            case COMMA -> year(1);
            default -> false;
        };
    }

    private boolean number(Word word) {
        int number = word.number();
        if (number < 0) {
            return false;
        }
        Sense next = cursor.sense(1);
        if (word.hasDigits(4)) {
            return year(0);
        }
        if (next == Sense.MONTH && word.is(Sense.NUM)) {
            return put(Piece.DAY, number, 1);
        }
        if (next == Sense.DATE) {
            return put(Piece.DAY, number, 2);
        }
        Piece counted = COUNTED.get(next);
        if (counted != null && number <= LARGEST_QUARTER) {
            return put(counted, number, 2);
        }
        boolean ofYear = cursor.peek(2).hasDigits(4) || pieces.isOnly(Piece.YEAR);
        if (next == Sense.MONTHS && ofYear && word.is(Sense.NUM)) {
            return put(Piece.MONTHS_OF_YEAR, number, 2);
        }
        if (next == Sense.WEEKDAY) {
            return put(Piece.NTH, number, 1) && put(Piece.WEEKDAY, Weekdays.number(cursor.peek(0)), 1);
        }
        if (word.hasDigits(2) && next == Sense.YEAR && number >= 20 && number < 90) {
            return put(Piece.YEAR, 2000 + number, 2);
        }
        if (pieces.hasAny(Piece.MONTH, Piece.MONTH_SHIFT) && !pieces.has(Piece.DAY) && word.is(Sense.NUM)) {
            return put(Piece.DAY, number, 1);
        }
        return pieces.isNothing() && put(Piece.BARE, number, 1);
    }

    /** A year of four digits, also behind a comma where a day or month waits for it. */
    private boolean year(int ahead) {
        if (!cursor.peek(ahead).hasDigits(4) || ahead > 0 && !pieces.hasAny(Piece.MONTH, Piece.QUARTER)) {
            return false;
        }
        boolean put = !pieces.has(Piece.YEAR_SHIFT)
                && put(Piece.YEAR, cursor.peek(ahead).number(), ahead + 1);
        if (put && cursor.sees(Sense.YEAR)) {
            cursor.skip(1);
        }
        return put;
    }

    private boolean month() {
        boolean put = put(Piece.MONTH, cursor.peek(0).number(), 1);
        if (put && cursor.sees(Sense.MONTHS)) {
            cursor.skip(1);
        }
        return put;
    }

    /** A quarter or half-year whose number comes after it, or that an edge is of. */
    private boolean named(Sense sense) {
        Word number = cursor.peek(1);
        Piece piece = sense == Sense.QUARTER ? Piece.QUARTER : Piece.HALF;
        if (number.counts() && number.number() > 0 && number.number() <= LARGEST_QUARTER) {
            return put(piece, number.number(), 2);
        }
        boolean edged = pieces.has(Piece.EDGE) || EDGES.contains(cursor.sense(1));
        return sense == Sense.QUARTER && edged && put(Piece.QUARTER_SHIFT, 0, 1);
    }

    private boolean edge(Sense sense) {
        int edge = sense == Sense.START ? Pieces.START : sense == Sense.MIDDLE ? Pieces.MIDDLE : Pieces.END;
        boolean put = put(Piece.EDGE, edge, 1);
        boolean whose = cursor.sense(1) == Sense.MONTH || cursor.peek(1).hasDigits(4);
        if (put && cursor.sees(Sense.DASH) && whose) {
            cursor.skip(1);
        }
        return put;
    }

    private boolean shift(Sense sense) {
        Piece piece = SHIFTED.get(cursor.sense(1));
        if (piece == null || cursor.peek(0).value().equals("after")) {
            return false;
        }
        return !pieces.has(Piece.YEAR) && put(piece, sense == Sense.NEXT ? 1 : sense == Sense.PREV ? -1 : 0, 2);
    }

    /** The year or the month, of which an edge is named. */
    private boolean alone(Sense sense) {
        if (sense == Sense.MONTHS && cursor.sense(1) == Sense.MONTH && pieces.isNothing()) {
            cursor.skip(1);
            return month();
        }
        boolean edged = pieces.isOnly(Piece.EDGE) || EDGES.contains(cursor.sense(1));
        if (!edged || !pieces.isOnly(Piece.EDGE) && !pieces.isNothing()) {
            return false;
        }
        return !cursor.peek(1).hasDigits(4) && put(sense == Sense.YEAR ? Piece.YEAR_SHIFT : Piece.MONTH_SHIFT, 0, 1);
    }

    private boolean last() {
        if (cursor.sees(Sense.LAST, Sense.WORKING, Sense.DAY)) {
            return put(Piece.WORKDAY, -1, 3);
        }
        if (cursor.sees(Sense.LAST, Sense.DAY) || cursor.sees(Sense.LAST, Sense.DATE)) {
            return put(Piece.EDGE, Pieces.LAST_DAY, 2);
        }
        if (cursor.sees(Sense.LAST, Sense.QUARTER)) {
            return put(Piece.QUARTER, LARGEST_QUARTER, 2);
        }
        return cursor.sees(Sense.LAST, Sense.WEEKDAY)
                && put(Piece.NTH, -1, 1)
                && put(Piece.WEEKDAY, Weekdays.number(cursor.peek(0)), 1);
    }

    private boolean put(Piece piece, int number, int words) {
        if (pieces.has(piece) || !SHIFTS.contains(cursor.sense(0)) && pieces.has(Piece.BARE)) {
            return false;
        }
        pieces = pieces.with(piece, number);
        cursor.skip(words);
        end = cursor.to();
        return true;
    }
}
