package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
