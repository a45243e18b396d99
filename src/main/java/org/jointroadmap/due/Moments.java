package org.jointroadmap.due;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.part.Weekdays;
import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;

/** Which days of each time something is due on, as far as a text says it. */
final class Moments {
    private static final int LEAP_YEAR = 2024;
    private static final int LONGEST_MONTH = 31;
    private static final int MIDDLE = 15;
    private static final int SHORTEST_MONTH = 28;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    /** A day of a year; -1 is the last of its month. */
    record DayOfYear(int month, int day) {}

    final List<Integer> days = new ArrayList<>();
    final List<DayOfYear> dates = new ArrayList<>();
    final List<String> weekdays = new ArrayList<>();
    final List<Integer> workdays = new ArrayList<>();

    /** Which month of the period, -1 the last; 0 if none is said. */
    int month;

    boolean afterwards;
    boolean next;
    boolean bareLast;

    /** @throws DateTimeException if there is no such day */
    boolean take(Pieces said) {
        Pieces pieces =
                said.without(Piece.YEAR_SHIFT).without(Piece.MONTH_SHIFT).without(Piece.QUARTER_SHIFT);
        if (said.get(Piece.MONTH_SHIFT) < 0 || said.get(Piece.QUARTER_SHIFT) < 0) {
            return false;
        }
        next |= said.get(Piece.MONTH_SHIFT) == 1 || said.get(Piece.YEAR_SHIFT) == 1;
        afterwards |= next;
        if (pieces.isNothing()) {
            return true;
        }
        if (pieces.isOnly(Piece.BARE) || pieces.isOnly(Piece.DAY)) {
            return day(pieces.get(Piece.BARE) + pieces.get(Piece.DAY));
        }
        if (pieces.isOnly(Piece.EDGE)) {
            bareLast = true;
            return day(edge(pieces));
        }
        if (pieces.isOnly(Piece.WORKDAY)) {
            return workdays.add(-1);
        }
        if (pieces.isOnly(Piece.NTH, Piece.WEEKDAY)) {
            int nth = pieces.get(Piece.NTH);
            return nth <= 4 && weekdays.add(nth + Weekdays.key(pieces.get(Piece.WEEKDAY)));
        }
        return date(pieces);
    }

    private boolean date(Pieces pieces) {
        if (pieces.isOnly(Piece.MONTH, Piece.DAY, Piece.EDGE)) {
            int month = YearMonth.of(LEAP_YEAR, pieces.get(Piece.MONTH)).getMonthValue();
            int day = pieces.has(Piece.DAY) ? pieces.get(Piece.DAY) : edge(pieces);
            return dates.add(new DayOfYear(
                    month,
                    day < 0 ? day : YearMonth.of(LEAP_YEAR, month).atDay(day).getDayOfMonth()));
        }
        boolean end = pieces.get(Piece.EDGE) == 0 || pieces.get(Piece.EDGE) >= Pieces.END;
        if (pieces.isOnly(Piece.QUARTER, Piece.EDGE) && end) {
            return dates.add(new DayOfYear(MONTHS_OF_QUARTER * pieces.get(Piece.QUARTER), -1));
        }
        return pieces.isOnly(Piece.HALF, Piece.EDGE)
                && end
                && pieces.get(Piece.HALF) <= 2
                && dates.add(new DayOfYear(MONTHS_OF_HALF * pieces.get(Piece.HALF), -1));
    }

    private static int edge(Pieces pieces) {
        return switch (pieces.get(Piece.EDGE)) {
            case Pieces.START -> 1;
            case Pieces.MIDDLE -> MIDDLE;
            default -> -1;
        };
    }

    /** So many days after the period is over; or the month of it that a day is in: of the second month. */
    boolean take(Part.Term term, int months) {
        if (term.unit() == Sense.MONTHS && months > 1 && term.count() <= months) {
            month = term.count();
            return true;
        }
        if (term.unit() != Sense.DAY || term.count() > SHORTEST_MONTH) {
            return false;
        }
        afterwards = true;
        return term.working() ? workdays.add(term.count()) : days.add(term.count());
    }

    void take(Word word, boolean beforeMonth) {
        if (word.is(Sense.NEXT) || word.is(Sense.REPORTING)) {
            afterwards = true;
            next |= word.is(Sense.NEXT);
        } else if (word.is(Sense.LAST) && beforeMonth) {
            month = -1;
        } else if (word.is(Sense.WEEKDAY)) {
            weekdays.add(word.value());
        }
    }

    private boolean day(int day) {
        if (day > LONGEST_MONTH || day == 0) {
            throw new DateTimeException("no such day");
        }
        return days.add(day);
    }
}
