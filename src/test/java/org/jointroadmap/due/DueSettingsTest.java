package org.jointroadmap.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jointroadmap.due.DueSettings.PeriodDay;
import org.jointroadmap.due.DueSettings.Start;
import org.jointroadmap.due.part.Weekdays;
import org.junit.jupiter.api.Test;

class DueSettingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final DueSettings OTHER = new DueSettings(false, PeriodDay.FIRST, Start.SIGNED, Set.of("BLR"), true);

    @Test
    void untilADayCanEndTheDayBefore() {
        assertThat(day("до 1 декабря 2026 г.")).isEqualTo("2026-11-30");
        assertThat(day("не позднее 1 декабря 2026 г.")).isEqualTo("2026-12-01");
        assertThat(day("к 1 декабря 2026 г.")).isEqualTo("2026-12-01");
    }

    @Test
    void aPeriodCanBeDueWithItsFirstDay() {
        assertThat(day("IV квартал 2026 г.")).isEqualTo("2026-10-01");
        assertThat(day("с 1 по 15 марта 2027 г.")).isEqualTo("2027-03-01");
    }

    @Test
    void aTermCanCountFromAnotherEventAndWithItsDay() {
        assertThat(day("в месячный срок")).isEqualTo("2026-10-31");
        assertThat(day("10 рабочих дней со дня подписания")).isEqualTo("2026-10-14");
    }

    @Test
    void theMiddleOfAMonthIsADayWhereALawSaysSo() {
        assertThat(new DueTexts(OTHER)
                        .read(question("в середине марта 2027 г.", "BLR"))
                        .date())
                .isEqualTo("2027-03-15");
        assertThat(new DueTexts(OTHER)
                        .read(question("в середине марта 2027 г.", "AZE"))
                        .asks())
                .isTrue();
    }

    private static LocalDate day(String text) {
        return new DueTexts(OTHER).read(question(text, "AZE")).date();
    }

    private static DueQuestion question(String text, String side) {
        DueContext context =
                new DueContext(null, null, null, null, LocalDate.of(2026, 10, 1), null, null, null, null, null, null);
        return new DueQuestion(text, "ru", side, day -> Weekdays.isWorked(day.getDayOfWeek()), TODAY, context);
    }
}
