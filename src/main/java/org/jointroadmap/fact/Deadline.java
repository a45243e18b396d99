package org.jointroadmap.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a subject is due, by the calendar of the side that answers for it.
 *
 * @param text the due date in the words of the document
 * @param day the last day in time; null if the words name none
 * @param notCounted how many days off were left out
 * @param holidaysKnown false where only weekends are known to be off
 */
public record Deadline(
        String text,
        @Nullable LocalDate day,
        int workingDaysLate,
        int workingDaysLeft,
        int notCounted,
        boolean holidaysKnown) {}
