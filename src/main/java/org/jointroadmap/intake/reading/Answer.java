package org.jointroadmap.intake.reading;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says to the questions of a row; null leaves as it is what was understood.
 *
 * @param lead the side that answers, or an organisation of it
 * @param leaveOut whether the row is not taken in
 */
public record Answer(
        @Nullable String dueText,
        @Nullable String number,
        @Nullable String lead,
        @Nullable String title,
        @Nullable Boolean leaveOut) {
    static final Answer NONE = new Answer(null, null, null, null, null);

    boolean isOut() {
        return Boolean.TRUE.equals(leaveOut);
    }
}
