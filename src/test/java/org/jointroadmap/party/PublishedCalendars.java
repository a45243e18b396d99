package org.jointroadmap.party;

import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The calendars as they are shipped. */
final class PublishedCalendars {
    private PublishedCalendars() {}

    static WorkingCalendars of(DayOffRule rule) {
        return with(rule, List::of);
    }

    static WorkingCalendars with(DayOffRule rule, StandingMoves moves) {
        return new WorkingCalendars(
                new MovedDays(new ClassPathResource("calendars/working-days.csv")),
                new SettledYears(new ClassPathResource("calendars/settled-years.csv")),
                moves,
                rule);
    }
}
