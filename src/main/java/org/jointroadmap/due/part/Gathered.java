package org.jointroadmap.due.part;

import java.util.EnumSet;
import java.util.Set;
import org.jointroadmap.due.word.Sense;

/** What has been read of a day or a period so far, and where. */
final class Gathered {
    private static final Set<Sense> SHIFTS = EnumSet.of(Sense.NEXT, Sense.PREV, Sense.THIS);

    final Cursor cursor;
    private Pieces pieces = Pieces.NONE;
    private int end;

    Gathered(Cursor cursor) {
        this.cursor = cursor;
    }

    Pieces pieces() {
        return pieces;
    }

    int end() {
        return end;
    }

    /** Takes the next words for a piece, unless it is said already. */
    boolean put(Piece piece, int number, int words) {
        if (pieces.has(piece) || !SHIFTS.contains(cursor.sense(0)) && pieces.has(Piece.BARE)) {
            return false;
        }
        pieces = pieces.with(piece, number);
        cursor.skip(words);
        end = cursor.to();
        return true;
    }
}
