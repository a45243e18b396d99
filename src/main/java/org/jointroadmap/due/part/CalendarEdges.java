package org.jointroadmap.due.part;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.due.word.Sense;

/** Reads which end of a period is meant, and which period as seen from now: конец следующего года, last working day. */
final class CalendarEdges {
    static final Set<Sense> EDGES = EnumSet.of(Sense.START, Sense.MIDDLE, Sense.END);

    private static final Map<Sense, Piece> SHIFTED =
            Map.of(Sense.YEAR, Piece.YEAR_SHIFT, Sense.MONTHS, Piece.MONTH_SHIFT, Sense.QUARTER, Piece.QUARTER_SHIFT);

    private final Gathered date;
    private final Cursor cursor;

    CalendarEdges(Gathered date) {
        this.date = date;
        this.cursor = date.cursor;
    }

    boolean edge(Sense sense) {
        int edge = sense == Sense.START ? Pieces.START : sense == Sense.MIDDLE ? Pieces.MIDDLE : Pieces.END;
        boolean put = date.put(Piece.EDGE, edge, 1);
        boolean whose = cursor.sense(1) == Sense.MONTH || cursor.peek(1).hasDigits(4);
        if (put && cursor.sees(Sense.DASH) && whose) {
            cursor.skip(1);
        }
        return put;
    }

    boolean shift(Sense sense) {
        Piece piece = SHIFTED.get(cursor.sense(1));
        if (piece == null || cursor.peek(0).value().equals("after")) {
            return false;
        }
        return !date.pieces().has(Piece.YEAR)
                && date.put(piece, sense == Sense.NEXT ? 1 : sense == Sense.PREV ? -1 : 0, 2);
    }

    /** The year or the month, of which an edge is named. */
    boolean alone(Sense sense) {
        if (sense == Sense.MONTHS
                && cursor.sense(1) == Sense.MONTH
                && date.pieces().isNothing()) {
            cursor.skip(1);
            return CalendarReader.month(date);
        }
        boolean edged = date.pieces().isOnly(Piece.EDGE) || EDGES.contains(cursor.sense(1));
        if (!edged || !date.pieces().isOnly(Piece.EDGE) && !date.pieces().isNothing()) {
            return false;
        }
        return !cursor.peek(1).hasDigits(4)
                && date.put(sense == Sense.YEAR ? Piece.YEAR_SHIFT : Piece.MONTH_SHIFT, 0, 1);
    }

    boolean last() {
        if (cursor.sees(Sense.LAST, Sense.WORKING, Sense.DAY)) {
            return date.put(Piece.WORKDAY, -1, 3);
        }
        if (cursor.sees(Sense.LAST, Sense.DAY) || cursor.sees(Sense.LAST, Sense.DATE)) {
            return date.put(Piece.EDGE, Pieces.LAST_DAY, 2);
        }
        if (cursor.sees(Sense.LAST, Sense.QUARTER)) {
            return date.put(Piece.QUARTER, CalendarNumbers.LARGEST_QUARTER, 2);
        }
        return cursor.sees(Sense.LAST, Sense.WEEKDAY)
                && date.put(Piece.NTH, -1, 1)
                && date.put(Piece.WEEKDAY, Weekdays.number(cursor.peek(0)), 1);
    }
}
