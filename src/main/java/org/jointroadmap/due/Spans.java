package org.jointroadmap.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Predicate;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jspecify.annotations.Nullable;

/** The day or period that pieces name in a year. */
final class Spans {
    private static final int MIDDLE_OF_MONTH = 15;
    private static final int DECADE = 10;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int YEAR = 12;

    private final boolean firstFifteenthLast;
    private final @Nullable Predicate<LocalDate> working;

    Spans(boolean firstFifteenthLast, @Nullable Predicate<LocalDate> working) {
        this.firstFifteenthLast = firstFifteenthLast;
        this.working = working;
    }

    /**
     * What the pieces name in that year; nothing if no law says which day it is.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    Optional<Span> in(int year, Pieces pieces) {
        if (pieces.has(Piece.MONTH)) {
            return ofMonth(LocalDate.of(year, pieces.get(Piece.MONTH), 1), pieces);
        }
        LocalDate start = LocalDate.of(year, 1, 1);
        if (pieces.has(Piece.QUARTER)) {
            return edge(
                    Span.months(
                            start.plusMonths((pieces.get(Piece.QUARTER) - 1L) * MONTHS_OF_QUARTER), MONTHS_OF_QUARTER),
                    pieces);
        }
        if (pieces.has(Piece.HALF)) {
            return pieces.get(Piece.HALF) > 2
                    ? Optional.empty()
                    : edge(
                            Span.months(
                                    start.plusMonths((pieces.get(Piece.HALF) - 1L) * MONTHS_OF_HALF), MONTHS_OF_HALF),
                            pieces);
        }
        if (pieces.has(Piece.MONTHS_OF_YEAR)) {
            int months = pieces.get(Piece.MONTHS_OF_YEAR);
            return months < 1 || months > YEAR ? Optional.empty() : Optional.of(Span.months(start, months));
        }
        return pieces.hasAny(Piece.DAY, Piece.BARE, Piece.DECADE, Piece.NTH)
                ? Optional.empty()
                : edge(Span.months(start, YEAR), pieces);
    }

    /** What they name of a month. */
    Optional<Span> ofMonth(LocalDate first, Pieces pieces) {
        Span month = Span.months(first, 1);
        if (pieces.has(Piece.DAY)) {
            return Optional.of(Span.day(LocalDate.of(first.getYear(), first.getMonth(), pieces.get(Piece.DAY))));
        }
        if (pieces.has(Piece.NTH)) {
            DayOfWeek weekday = DayOfWeek.of(pieces.get(Piece.WEEKDAY));
            LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(pieces.get(Piece.NTH), weekday));
            return day.getMonth() == first.getMonth() ? Optional.of(Span.day(day)) : Optional.empty();
        }
        if (pieces.has(Piece.DECADE)) {
            int decade = pieces.get(Piece.DECADE);
            LocalDate start = first.plusDays((decade - 1L) * DECADE);
            return decade > 3
                    ? Optional.empty()
                    : Optional.of(new Span(start, decade == 3 ? month.last() : start.plusDays(DECADE - 1L), false));
        }
        if (pieces.has(Piece.HALF)) {
            return pieces.get(Piece.HALF) == 2
                    ? Optional.of(new Span(first.plusDays(MIDDLE_OF_MONTH), month.last(), false))
                    : Optional.empty();
        }
        return edge(month, pieces);
    }

    /** The beginning of longer periods than a month is a day nowhere, and their middle neither. */
    Optional<Span> edge(Span period, Pieces pieces) {
        if (pieces.has(Piece.WORKDAY)) {
            return lastWorked(period);
        }
        boolean month = period.first().plusMonths(1).minusDays(1).equals(period.last());
        return switch (pieces.get(Piece.EDGE)) {
            case Pieces.START -> month ? Optional.of(Span.day(period.first())) : Optional.empty();
            case Pieces.MIDDLE ->
                month ? Optional.of(Span.day(period.first().withDayOfMonth(MIDDLE_OF_MONTH))) : Optional.empty();
            case Pieces.END -> Optional.of(new Span(period.last(), period.last(), false));
            case Pieces.LAST_DAY -> Optional.of(Span.day(period.last()));
            default -> Optional.of(period);
        };
    }

    /** Whether it is certain which day is meant: the beginning and the middle are days by one side's law alone. */
    boolean isCertain(Pieces pieces) {
        int edge = pieces.get(Piece.EDGE);
        return firstFifteenthLast || edge != Pieces.START && edge != Pieces.MIDDLE;
    }

    private Optional<Span> lastWorked(Span period) {
        if (working == null) {
            return Optional.empty();
        }
        LocalDate day = period.last();
        while (day.isAfter(period.first()) && !working.test(day)) {
            day = day.minusDays(1);
        }
        return Optional.of(Span.day(day));
    }
}
