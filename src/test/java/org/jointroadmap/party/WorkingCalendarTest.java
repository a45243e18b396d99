package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jointroadmap.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class WorkingCalendarTest {
    private final WorkingCalendars calendars =
            new WorkingCalendars(new MovedDays(new ClassPathResource("calendars/working-days.csv")));
    private final WorkingCalendar belarus = calendars.of("BLR");
    private final WorkingCalendar azerbaijan = calendars.of("AZE");

    @Test
    void aMovedWorkingDayIsOneAndTheDayItReplacesIsNot() {
        assertThat(belarus.isWorking(LocalDate.of(2026, 4, 25))).isTrue();
        assertThat(belarus.isWorking(LocalDate.of(2026, 4, 20))).isFalse();
    }

    @Test
    void radunitsaAndTheSecondOfJanuaryAreOffInBelarus() {
        assertThat(belarus.isWorking(LocalDate.of(2026, 4, 21))).isFalse();
        assertThat(belarus.isWorking(LocalDate.of(2026, 1, 2))).isFalse();
    }

    @Test
    void elevenDaysOffInARowInAzerbaijanInMarch2026() {
        assertThat(LocalDate.of(2026, 3, 20).datesUntil(LocalDate.of(2026, 3, 31)))
                .noneMatch(azerbaijan::isWorking);
        assertThat(azerbaijan.isWorking(LocalDate.of(2026, 3, 31))).isTrue();
    }

    @Test
    void azerbaijanHas241WorkingDaysIn2026() {
        assertThat(azerbaijan.between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(241);
    }

    @Test
    void theStartDayIsNotCountedAndTheLastIs() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertThat(belarus.between(friday, friday)).isZero();
        assertThat(belarus.between(friday, friday.plusDays(3))).isEqualTo(1);
        assertThat(belarus.plus(friday, 3)).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void daysOffComeWithTheirReason() {
        assertThat(belarus.daysOff(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 4, 22)))
                .extracting(DayOff::day)
                .containsExactly(
                        LocalDate.of(2026, 4, 18),
                        LocalDate.of(2026, 4, 19),
                        LocalDate.of(2026, 4, 20),
                        LocalDate.of(2026, 4, 21));
        assertThat(belarus.daysOff(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 4, 22))
                        .get(2)
                        .reason())
                .contains("Council of Ministers No 397");
    }

    @Test
    void aDeadlineOnADayOffMovesToTheNextWorkingDay() {
        assertThat(belarus.onOrAfter(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void whereNoSourceKnowsTheHolidaysOnlyWeekendsAreOffAndThatIsSaid() {
        WorkingCalendar unknown = calendars.of("PRK");
        assertThat(unknown.holidaysKnown()).isFalse();
        assertThat(unknown.isWorking(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(unknown.isWorking(LocalDate.of(2026, 1, 3))).isFalse();
    }

    @Test
    void aBrokenLineOfTheFileIsNamed() {
        byte[] file = "date,country,status,legal_ref\n2026-01-02,BY,off,x\n2026-13-02,BY,off,x\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new MovedDays(new ByteArrayResource(file)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("2026-13-02");
    }
}
