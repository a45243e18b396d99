package org.jointroadmap.due.part;

import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;
import org.jspecify.annotations.Nullable;

/** A day or a period in words, in whatever order: 1 декабря 2026 г., 2026-cı il dekabrın 1, конец IV квартала. */
final class CalendarReader {
    private final Gathered date;
    private final Cursor cursor;
    private final CalendarNumbers numbers;
    private final CalendarEdges edges;

    private CalendarReader(Cursor cursor) {
        this.date = new Gathered(cursor);
        this.cursor = cursor;
        this.numbers = new CalendarNumbers(date);
        this.edges = new CalendarEdges(date);
    }

    static Part.@Nullable Dated read(Cursor cursor) {
        int start = cursor.place();
        CalendarReader reader = new CalendarReader(cursor);
        while (!cursor.isAtEnd() && reader.takes()) {
            continue;
        }
        Pieces pieces = reader.date.pieces();
        return pieces.isNothing() ? null : new Part.Dated(pieces, null, cursor.from(start), reader.date.end());
    }

    private boolean takes() {
        Sense sense = cursor.sense(0);
        return switch (sense) {
            case NUM, ROMAN -> numbers.number(cursor.peek(0));
            case MONTH -> month(date);
            case QUARTER, HALF -> named(sense);
            case START, MIDDLE, END -> edges.edge(sense);
            case YEAREND -> date.put(Piece.EDGE, Pieces.END, 1) && date.put(Piece.YEAR_SHIFT, 0, 0);
            case YEARSHIFT -> date.put(Piece.YEAR_SHIFT, 0, 1);
            case NEXT, PREV, THIS -> edges.shift(sense);
            case YEAR, MONTHS -> edges.alone(sense);
            case LAST -> edges.last();
            case COMMA -> numbers.year(1);
            default -> false;
        };
    }

    static boolean month(Gathered date) {
        boolean put = date.put(Piece.MONTH, date.cursor.peek(0).number(), 1);
        if (put && date.cursor.sees(Sense.MONTHS)) {
            date.cursor.skip(1);
        }
        return put;
    }

    /** A quarter or half-year whose number comes after it, or that an edge is of. */
    private boolean named(Sense sense) {
        Word number = cursor.peek(1);
        Piece piece = sense == Sense.QUARTER ? Piece.QUARTER : Piece.HALF;
        if (number.counts() && number.number() > 0 && number.number() <= CalendarNumbers.LARGEST_QUARTER) {
            return date.put(piece, number.number(), 2);
        }
        boolean edged = date.pieces().has(Piece.EDGE) || CalendarEdges.EDGES.contains(cursor.sense(1));
        return sense == Sense.QUARTER && edged && date.put(Piece.QUARTER_SHIFT, 0, 1);
    }
}
