package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.Optional;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jspecify.annotations.Nullable;

/** From when to when something is due again and again. */
final class Bounds {
    /** What a period is to what recurs. */
    enum Role {
        BEGINS,
        ENDS,
        /** Something is due until then, with it or without. */
        BEFORE,
        IS
    }

    private static final int YEAR = 12;
    private static final Spans SPANS = new Spans(true, null);

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private boolean asks;

    /** Whether pieces say when it begins or ends, not which of its days is meant: they name their year. */
    boolean isAbout(Pieces pieces, int months) {
        return pieces.isOnly(Piece.YEAR)
                || pieces.has(Piece.YEAR) && (months < YEAR || pieces.isOnly(Piece.YEAR, Piece.EDGE));
    }

    /** Takes a period for the role that it has among its neighbours. */
    boolean take(Pieces pieces, Role role) {
        Optional<Span> span = SPANS.in(pieces.get(Piece.YEAR), pieces);
        if (span.isEmpty()) {
            return false;
        }
        boolean single = span.get().first().equals(span.get().last());
        asks |= role == Role.BEFORE && !single && from == null;
        if (from == null && (role == Role.BEGINS || role == Role.IS && !single)) {
            from = span.get().first();
        }
        if (role != Role.BEGINS) {
            until = span.get().last();
        }
        return true;
    }

    /** Whether it is open when it ends. */
    boolean asks() {
        return asks;
    }

    boolean isReversed() {
        return from != null && until != null && from.isAfter(until);
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate until() {
        return until;
    }
}
