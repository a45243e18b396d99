package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jointroadmap.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class WorkingCalendarTest {
    private final WorkingCalendars calendars = PublishedCalendars.of(DayOffRule.NEXT);
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
        assertThat(belarus.daysOff(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 4, 22), 10))
                .extracting(DayOff::day)
                .containsExactly(
                        LocalDate.of(2026, 4, 18),
                        LocalDate.of(2026, 4, 19),
                        LocalDate.of(2026, 4, 20),
                        LocalDate.of(2026, 4, 21));
        assertThat(belarus.daysOff(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 4, 22), 10)
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

    @ParameterizedTest
    @ValueSource(strings = {"BLR", "AZE"})
    void everyYearThatDatesMayBeOfIsKnown(String side) {
        WorkingCalendar calendar = calendars.of(side);
        IntStream.rangeClosed(1990, 2100).forEach(year -> assertThat(
                        calendar.between(LocalDate.of(year, 1, 1).minusDays(1), LocalDate.of(year, 12, 31)))
                .as("%s", year)
                .isBetween(235, 262));
    }

    @Test
    void countingAtOnceIsCountingDayByDay() {
        Random random = new Random(13);
        for (int round = 0; round < 200; round++) {
            LocalDate from = LocalDate.of(1989, 6, 1).plusDays(random.nextInt(41_500));
            LocalDate to = from.plusDays(random.nextInt(900));
            long one = from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(belarus::isWorking)
                    .count();
            assertThat(belarus.between(from, to)).as("%s to %s", from, to).isEqualTo((int) one);
            assertThat(belarus.off(from, to))
                    .isEqualTo(belarus.daysOff(from, to, 2_000).size());
        }
    }

    @Test
    void anyDayIsAnsweredAtOnceAndKeepsNothing() {
        Set<Integer> asked = new TreeSet<>();
        WorkingCalendar calendar = new WorkingCalendar(true, year -> true, DayOffRule.NEXT, year -> {
            asked.add(year);
            return new WorkingYear(year, Map.of());
        });
        long start = System.nanoTime();
        for (int round = 0; round < 1_000; round++) {
            assertThat(calendar.between(LocalDate.MIN, LocalDate.MAX)).isEqualTo(Integer.MAX_VALUE);
            assertThat(calendar.between(LocalDate.of(206, 12, 1), LocalDate.of(2026, 11, 29)))
                    .isBetween(470_000, 480_000);
            assertThat(calendar.onOrAfter(LocalDate.of(-4800, 1, 1))).isEqualTo(LocalDate.of(-4800, 1, 3));
            assertThat(calendar.isWorking(LocalDate.of(9999, 12, 31))).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(asked).hasSizeLessThanOrEqualTo(111).allMatch(year -> year >= 1990 && year <= 2100);
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
