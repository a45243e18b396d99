package org.jointroadmap.due.again;

import java.util.List;
import org.jointroadmap.due.day.Bounds;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.said.Inherited;
import org.jointroadmap.due.word.Sense;

/** What the parts say of something that is due again and again: on which days of each time, from when, and until when. */
final class RecurringParts {
    private static final int YEAR = 12;

    final Bounds bounds = new Bounds();
    final Moments moments = new Moments();

    private final List<Part> parts;
    private final Part.Often often;

    /** Every year by 1 December 2027: by that day of each year, or until it; every year by March: with March or without it. */
    private boolean openEnd;

    RecurringParts(List<Part> parts, Part.Often often) {
        this.parts = parts;
        this.often = often;
    }

    /**
     * Whether each of the parts could be placed.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    boolean take() {
        for (int i = 0; i < parts.size(); i++) {
            if (!take(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isOpenEnded() {
        return openEnd;
    }

    private boolean take(int i) {
        Part part = parts.get(i);
        if (part instanceof Part.Dated dated) {
            return take(i, dated);
        }
        if (part instanceof Part.Term term) {
            return (term.unit() != Sense.MONTHS || !is(i - 1, Sense.AFTER)) && moments.take(term, often.months());
        }
        if (part instanceof Part.Mark mark) {
            moments.take(mark.word(), is(i + 1, Sense.MONTHS));
        }
        return true;
    }

    private boolean take(int i, Part.Dated dated) {
        Pieces pieces = begun(i, dated.pieces());
        if (pieces.isOnly(Piece.DAY, Piece.YEAR) && pieces.has(Piece.DAY) && pieces.has(Piece.YEAR)) {
            return bounds.take(Pieces.NONE.with(Piece.YEAR, pieces.get(Piece.YEAR)), Bounds.Role.IS)
                    && moments.take(pieces.without(Piece.YEAR));
        }
        Bounds.Role role = role(i);
        openEnd |= role == Bounds.Role.BEFORE && !isLatest() && isPeriod(pieces);
        if (often.months() == YEAR
                && pieces.isOnly(Piece.DAY, Piece.MONTH, Piece.YEAR)
                && pieces.has(Piece.DAY)
                && pieces.has(Piece.YEAR)) {
            openEnd = true;
            return role == Bounds.Role.BEFORE
                    && bounds.take(pieces, Bounds.Role.ENDS)
                    && moments.take(pieces.without(Piece.YEAR));
        }
        boolean range = is(i - 1, Sense.DASH) || is(i - 1, Sense.TO) || is(i + 1, Sense.DASH) || begins(i);
        if (range && often.months() == YEAR && !bounds.isAbout(pieces, YEAR)) {
            return role == Bounds.Role.BEGINS || moments.take(pieces);
        }
        return bounds.isAbout(pieces, often.months())
                ? bounds.take(pieces, role)
                : dated.other() == null && !range && moments.take(pieces);
    }

    private boolean isLatest() {
        return parts.stream()
                .anyMatch(part ->
                        part.is(Sense.BY) && ((Part.Mark) part).word().value().equals("latest"));
    }

    private static boolean isPeriod(Pieces pieces) {
        return pieces.isOnly(Piece.MONTH) || pieces.isOnly(Piece.QUARTER) || pieces.isOnly(Piece.HALF);
    }

    private Bounds.Role role(int i) {
        if (is(i - 1, Sense.FROM) || is(i + 1, Sense.FROM) || is(i + 1, Sense.DASH)) {
            return Bounds.Role.BEGINS;
        }
        if (is(i - 1, Sense.DASH) || is(i - 1, Sense.TO)) {
            return Bounds.Role.ENDS;
        }
        boolean postponed = is(i + 1, Sense.BY) && !(i + 2 < parts.size() && parts.get(i + 2) instanceof Part.Dated);
        boolean inclusive = parts.stream().anyMatch(part -> part.is(Sense.INCLUSIVE));
        boolean before = is(i - 1, Sense.BY) || postponed;
        return before ? inclusive ? Bounds.Role.ENDS : Bounds.Role.BEFORE : Bounds.Role.IS;
    }

    /** What a beginning takes from its end: с 1 марта по 30 июня 2027 г. */
    private Pieces begun(int i, Pieces pieces) {
        boolean spans = is(i + 1, Sense.DASH) || begins(i);
        boolean counted = pieces.isOnly(Piece.BARE) && (is(i + 1, Sense.AND) || is(i + 1, Sense.COMMA));
        if (counted && i + 2 < parts.size() && parts.get(i + 2) instanceof Part.Dated next) {
            return Inherited.fromRight(pieces, next.pieces().without(Piece.YEAR));
        }
        return spans
                        && i + 2 < parts.size()
                        && parts.get(i + 2) instanceof Part.Dated end
                        && end.pieces().has(Piece.YEAR)
                        && !pieces.hasAny(Piece.YEAR, Piece.BARE)
                ? Inherited.fromRight(pieces, end.pieces())
                : pieces;
    }

    private boolean begins(int i) {
        return is(i - 1, Sense.FROM)
                && (is(i + 1, Sense.TO) || is(i + 1, Sense.BY))
                && i + 2 < parts.size()
                && parts.get(i + 2) instanceof Part.Dated;
    }

    private boolean is(int i, Sense sense) {
        return i >= 0 && i < parts.size() && parts.get(i).is(sense);
    }
}
