package org.jointroadmap.fact;

/** What day it is where the side in charge of the subject works. */
@Meaning(en = "What day it is; there is always one.")
public record Today(
        @Meaning(en = "The subject that is looked at.") String subject,
        @Meaning(en = "The year.", unit = "year") int year,

        @Meaning(en = "The quarter, 1 to 4.", unit = "quarters")
        int quarter,

        @Meaning(en = "The month, 1 to 12.", unit = "months")
        int month,

        @Meaning(en = "The day of the month, 1 to 31.", unit = "calendar days")
        int dayOfMonth,

        @Meaning(en = "MONDAY to SUNDAY.") String weekday,

        @Meaning(en = "True if it is no working day for the side in charge of the subject.")
        boolean dayOff)
        implements Fact {
    /** @param dayOff for the side in charge */
    public static Today of(String subject, java.time.LocalDate day, boolean dayOff) {
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
    public java.time.LocalDate day() {
        return java.time.LocalDate.of(year, month, dayOfMonth);
    }
}
