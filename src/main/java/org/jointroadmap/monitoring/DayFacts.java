package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.NextSession;
import org.jointroadmap.fact.Today;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.session.PlannedSession;
import org.jointroadmap.session.Sessions;
import org.springframework.stereotype.Component;

/** What is the same for all subjects on a day: the day itself and the next session. Who is finished is told of neither. */
@Component
class DayFacts {
    private final Sessions sessions;
    private final WorkingCalendars calendars;
    private final Clock clock;

    DayFacts(Sessions sessions, WorkingCalendars calendars, Clock clock) {
        this.sessions = sessions;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** These subjects with what these rules ask for beside. */
    List<SubjectFacts> beside(List<SubjectFacts> subjects, LiveRules rules) {
        boolean day = rules.asks(Today.class);
        boolean session = rules.asks(NextSession.class);
        if (!day && !session) {
            return subjects;
        }
        LocalDate today = LocalDate.now(clock);
        Optional<PlannedSession> next = session ? sessions.next(today) : Optional.empty();
        return subjects.stream()
                .map(subject -> subject.facts().isEmpty() ? subject : beside(subject, today, day, next))
                .toList();
    }

    private SubjectFacts beside(SubjectFacts subject, LocalDate today, boolean day, Optional<PlannedSession> next) {
        String name = subject.subject().toString();
        List<Fact> facts = new ArrayList<>(subject.facts());
        if (day) {
            facts.add(Today.of(name, today, !calendars.of(subject.owner()).isWorking(today)));
        }
        next.ifPresent(session -> facts.add(new NextSession(
                name,
                (int) Math.max(0, ChronoUnit.DAYS.between(today, session.from())),
                session.kind().key())));
        return subject.with(facts);
    }
}
