package org.jointroadmap.party;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The calendars as they are shipped. */
final class PublishedCalendars {
    private PublishedCalendars() {}

    /** Where official calendars lie beside the project, or beside the folder of its worktrees, if they do. */
    static Path official(String file) {
        Path beside = Path.of("../shared/data/calendars", file);
        return Files.exists(beside) ? beside : Path.of("../../shared/data/calendars", file);
    }

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
