package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayOffRuleTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);

    @Test
    void aDeadlineOnADayOffGoesWhereTheHouseSays() {
        assertThat(PublishedCalendars.of(DayOffRule.NEXT).of("BLR").inTime(SATURDAY))
                .isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(PublishedCalendars.of(DayOffRule.PRECEDING).of("BLR").inTime(SATURDAY))
                .isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(PublishedCalendars.of(DayOffRule.PRECEDING).of("BLR").inTime(LocalDate.of(2026, 12, 7)))
                .isEqualTo(LocalDate.of(2026, 12, 7));
    }

    /** On every day of a year: what was due by then or before is what some working day has begun for since. */
    @ParameterizedTest
    @EnumSource
    void whatIsLateIsKnownByItsDay(DayOffRule rule) {
        for (String side : List.of("BLR", "AZE")) {
            WorkingCalendar calendar = PublishedCalendars.of(rule).of(side);
            LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(today -> today.minusDays(20)
                    .datesUntil(today.plusDays(20))
                    .forEach(due -> assertThat(calendar.between(calendar.inTime(due), today) > 0)
                            .as(side + " " + due + " on " + today)
                            .isEqualTo(!due.isAfter(calendar.lastMissed(today)))));
        }
    }

    @Test
    void whatIsEnteredStandsAboveWhatWasPublished() {
        List<MovedDay> moves = new ArrayList<>();
        WorkingCalendars calendars = PublishedCalendars.with(DayOffRule.NEXT, () -> List.copyOf(moves));
        assertThat(calendars.fresh("BLR").isWorking(LocalDate.of(2026, 4, 20))).isFalse();
        moves.add(
                new MovedDay(1, "BLR", LocalDate.of(2026, 4, 20), true, "Act", "secretary", Instant.EPOCH, null, null));
        assertThat(calendars.fresh("BLR").isWorking(LocalDate.of(2026, 4, 20))).isTrue();
        assertThat(calendars.fresh("AZE").isWorking(LocalDate.of(2026, 4, 20))).isTrue();
        moves.clear();
        assertThat(calendars.fresh("BLR").isWorking(LocalDate.of(2026, 4, 20))).isFalse();
    }
}
