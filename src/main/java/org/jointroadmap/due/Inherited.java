package org.jointroadmap.due;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.word.Sense;

/** Days and periods that take from their neighbours what is said once for all: 1–15 марта, III и IV кварталы 2026 г. */
final class Inherited {
    private static final int CENTURY = 100;
    private static final int LAST_DAY = 31;
    private static final Piece[] COUNTED = {Piece.QUARTER, Piece.HALF, Piece.DECADE};
    private static final Piece[] FROM_RIGHT = {Piece.MONTH, Piece.YEAR, Piece.YEAR_SHIFT};

    private Inherited() {}

    static List<Part.Dated> of(List<Part> parts) {
        List<Part.Dated> dated = new ArrayList<>();
        parts.stream().filter(Part.Dated.class::isInstance).forEach(part -> dated.add((Part.Dated) part));
        joinYear(dated, parts);
        for (int i = dated.size() - 2; i >= 0; i--) {
            dated.set(
                    i,
                    dated.get(i)
                            .with(fromRight(
                                    dated.get(i).pieces(), dated.get(i + 1).pieces())));
        }
        for (int i = 1; i < dated.size(); i++) {
            dated.set(
                    i,
                    dated.get(i)
                            .with(fromLeft(
                                    dated.get(i - 1).pieces(), dated.get(i).pieces())));
        }
        boolean yearWord = parts.stream().anyMatch(part -> part.is(Sense.YEAR));
        if (yearWord
                && !dated.isEmpty()
                && dated.stream().noneMatch(one -> one.pieces().hasAny(Piece.YEAR, Piece.YEAR_SHIFT))) {
            dated.replaceAll(one -> one.with(one.pieces().with(Piece.YEAR_SHIFT, 0)));
        }
        return dated;
    }

    /** 2026, IV квартал: one period that is said in two parts. */
    private static void joinYear(List<Part.Dated> dated, List<Part> parts) {
        if (dated.size() > 2 && isYearOfAll(dated)) {
            int year = dated.remove(0).pieces().get(Piece.YEAR);
            int last = dated.size() - 1;
            dated.set(last, dated.get(last).with(dated.get(last).pieces().with(Piece.YEAR, year)));
            return;
        }
        int end = dated.size() - 1;
        if (end == 2
                && dated.get(end).pieces().isOnly(Piece.YEAR)
                && dated.get(1).pieces().isOnly(Piece.BARE)
                && dated.get(0).pieces().isOnly(Piece.DAY, Piece.MONTH)) {
            Pieces year = dated.remove(end).pieces();
            dated.set(0, dated.get(0).with(dated.get(0).pieces().and(year)));
            return;
        }
        if (dated.size() != 2 || parts.stream().anyMatch(part -> part.is(Sense.DASH) || part.is(Sense.FROM))) {
            return;
        }
        Part.Dated first = dated.get(0);
        Part.Dated second = dated.get(1);
        boolean year = first.pieces().isOnly(Piece.YEAR) || second.pieces().isOnly(Piece.YEAR);
        boolean bare = first.pieces().has(Piece.BARE) || second.pieces().has(Piece.BARE);
        if (year && !bare && first.pieces().isApartFrom(second.pieces())) {
            dated.clear();
            dated.add(new Part.Dated(first.pieces().and(second.pieces()), null, first.from(), second.to()));
        }
    }

    private static boolean isYearOfAll(List<Part.Dated> dated) {
        return dated.get(0).pieces().isOnly(Piece.YEAR)
                && dated.stream().skip(1).noneMatch(one -> one.pieces().hasAny(Piece.YEAR, Piece.YEAR_SHIFT));
    }

    /** What is said first with what is said once behind it. */
    static Pieces fromRight(Pieces left, Pieces right) {
        Pieces taken = left;
        int bare = left.get(Piece.BARE);
        if (left.isOnly(Piece.BARE)) {
            for (Piece piece : COUNTED) {
                if (right.has(piece)) {
                    taken = Pieces.NONE.with(piece, bare);
                }
            }
            if (right.has(Piece.DAY) && bare <= LAST_DAY) {
                taken = Pieces.NONE.with(Piece.DAY, bare);
            }
        }
        for (Piece piece : FROM_RIGHT) {
            boolean month = piece == Piece.MONTH && !taken.hasAny(Piece.DAY, Piece.DECADE);
            boolean year = piece != Piece.MONTH && taken.hasAny(Piece.YEAR, Piece.YEAR_SHIFT);
            if (right.has(piece) && !taken.has(piece) && !month && !year && !taken.has(Piece.BARE)) {
                taken = taken.with(piece, right.get(piece));
            }
        }
        return taken;
    }

    private static Pieces fromLeft(Pieces left, Pieces right) {
        int bare = right.get(Piece.BARE);
        if (right.isOnly(Piece.BARE) && left.isOnly(Piece.YEAR) && bare > left.get(Piece.YEAR) % CENTURY) {
            return Pieces.NONE.with(Piece.YEAR, left.get(Piece.YEAR) / CENTURY * CENTURY + bare);
        }
        if (right.isOnly(Piece.BARE) && left.has(Piece.DAY) && left.has(Piece.MONTH) && bare <= LAST_DAY) {
            Pieces day = Pieces.NONE.with(Piece.DAY, bare).with(Piece.MONTH, left.get(Piece.MONTH));
            return left.has(Piece.YEAR) ? day.with(Piece.YEAR, left.get(Piece.YEAR)) : day;
        }
        boolean dateless = right.has(Piece.BARE) || right.hasAny(Piece.YEAR, Piece.YEAR_SHIFT, Piece.MONTH_SHIFT);
        return dateless || !left.has(Piece.YEAR) ? right : right.with(Piece.YEAR, left.get(Piece.YEAR));
    }
}
