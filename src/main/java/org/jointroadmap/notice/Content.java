package org.jointroadmap.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.fact.Words;
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
 * @param rule that wrote it, in the language of its reader; null where escalations did
 * @param saw what that rule looked at, each with its value
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
        List<Reason> reasons,
        @Nullable String rule,
        List<String> saw) {
    Content {
        reasons = List.copyOf(reasons);
        saw = saw == null ? List.of() : List.copyOf(saw);
    }

    /** Why a flag stands, or what a rule says: language to text. */
    record Reason(String severity, Map<String, String> words) {
        static Reason of(String severity, Words words) {
            return new Reason(severity, words.byLanguage());
        }

        /** As it is kept; an earlier program wrote English and Russian apart. */
        @JsonCreator
        static Reason read(
                @JsonProperty("severity") String severity,
                @JsonProperty("words") @Nullable Map<String, String> words,
                @JsonProperty("en") @Nullable String en,
                @JsonProperty("ru") @Nullable String ru) {
            return words == null ? of(severity, Words.of(String.valueOf(en), ru)) : new Reason(severity, words);
        }

        String in(Locale language) {
            return new Words(words).in(language);
        }
    }
}
