package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a due date came to be what it is.
 *
 * @param firstText the words that were agreed first
 * @param first the date that was agreed first, if those words name one
 * @param times how often it was moved
 * @param days calendar days between the dates before and after each move, without sign, in all
 */
public record DueMoves(String firstText, @Nullable LocalDate first, int times, int days) {
    static DueMoves none(DueDate due) {
        return new DueMoves(due.text(), due.date(), 0, 0);
    }

    /** After one more. */
    DueMoves and(@Nullable LocalDate from, @Nullable LocalDate to) {
        int moved = from == null || to == null ? 0 : Math.toIntExact(Math.abs(ChronoUnit.DAYS.between(from, to)));
        return new DueMoves(firstText, first, times + 1, days + moved);
    }

    /** Whether another date counts now than the one that was agreed first. */
    public boolean isMovedFrom(DueDate due) {
        return times > 0 && !Objects.equals(first, due.date());
    }
}
