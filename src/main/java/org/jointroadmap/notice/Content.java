package org.jointroadmap.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a notice tells, kept as it was when it was written, so that a letter sent late still says why.
 *
 * @param title of the item or project
 * @param dueText the due date in the words of the document, null for a project
 * @param due the last day in time
 * @param workingDaysLate by the calendar of {@code side}
 * @param workingDaysLeft until it is due
 * @param side alpha-3 code of the side that answers for it
 * @param notCounted the days off that were left out
 * @param level whom the escalation has reached, null for a reminder
 */
record Content(
        String title,
        @Nullable String dueText,
        @Nullable LocalDate due,
        int workingDaysLate,
        int workingDaysLeft,
        String side,
        int notCounted,
        boolean holidaysKnown,
        @Nullable String level,
        List<Reason> reasons) {

    /** Why a flag stands, the gravest first, in English and, if the rule says it, in Russian. */
    record Reason(String severity, String en, @Nullable String ru) {
        String in(Locale language) {
            return language.getLanguage().equals("ru") && ru != null ? ru : en;
        }
    }
}
