package org.jointroadmap.party;

import java.time.LocalDate;

/**
 * A day that is not counted.
 *
 * @param reason "weekend", or the holiday or the act that moved the day
 */
public record DayOff(LocalDate day, String reason) {
    public static final String WEEKEND = "weekend";

    public boolean isWeekend() {
        return reason.equals(WEEKEND);
    }
}
