package org.jointroadmap.web.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.WorkingCalendars;
import org.springframework.stereotype.Component;

/** How long each side had a project on its table. */
@Component
class TimeSpent {
    private final Parties parties;
    private final WorkingCalendars calendars;
    private final Clock clock;

    TimeSpent(Parties parties, WorkingCalendars calendars, Clock clock) {
        this.parties = parties;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Working days, by the calendar of the side, from a task's coming up to its form's submission; summed by side. */
    Map<String, Integer> of(List<Submission> submissions) {
        Map<String, Integer> days = new LinkedHashMap<>();
        parties.all().forEach(side -> days.put(side.code(), 0));
        for (Submission submission : submissions) {
            if (submission.side().isEmpty()) {
                continue;
            }
            int spent = calendars.of(submission.side()).between(day(submission.openedAt()), day(submission.at()));
            days.merge(submission.side(), spent, Integer::sum);
        }
        return days;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
