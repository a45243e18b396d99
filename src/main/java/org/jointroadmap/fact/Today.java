package org.jointroadmap.fact;

import java.time.LocalDate;

/** What day it is where the side in charge of the subject works. */
@Meaning(en = "What day it is; there is always one.")
public record Today(
        @Meaning(en = "The subject that is looked at.") String subject,
        @Meaning(en = "The year.", unit = "year") int year,

        @Meaning(en = "The quarter, 1 to 4.", unit = "quarters", least = 1, most = 4)
        int quarter,

        @Meaning(en = "The month, 1 to 12.", unit = "months", least = 1, most = 12)
        int month,

        @Meaning(en = "The day of the month, 1 to 31.", unit = "calendar days", least = 1, most = 31)
        int dayOfMonth,

        @Meaning(
                en = "MONDAY to SUNDAY.",
                values = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"})
        String weekday,

        @Meaning(en = "True if it is no working day for the side in charge of the subject.")
        boolean dayOff)
        implements Fact {
    /** @param dayOff for the side in charge */
    public static Today of(String subject, LocalDate day, boolean dayOff) {
        return new Today(
                subject,
                day.getYear(),
                (day.getMonthValue() + 2) / 3,
                day.getMonthValue(),
                day.getDayOfMonth(),
                day.getDayOfWeek().name(),
                dayOff);
    }

    /** The day itself, which rules with a term are held against. */
    public LocalDate day() {
        return LocalDate.of(year, month, dayOfMonth);
    }

    /** False in a case that says only part of it, such as the quarter. */
    private boolean isWhole() {
        return year > 0 && month > 0 && dayOfMonth > 0;
    }

    /**
     * Whether it is one of some days; of a day that is not said whole nothing is denied.
     *
     * @param from the first, an ISO day, "" if there is none
     * @param to the last, an ISO day, "" if there is none
     */
    public boolean isWithin(String from, String to) {
        return !isWhole()
                || (from.isEmpty() || !day().isBefore(LocalDate.parse(from)))
                        && (to.isEmpty() || !day().isAfter(LocalDate.parse(to)));
    }
}
