package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Priority;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.party.WorkingCalendars;
import org.springframework.stereotype.Component;

/** What the rules of the ladder are told of a subject whose flags stand. */
@Component
class EscalationFacts {
    private final WorkingCalendars calendars;
    private final Clock clock;

    EscalationFacts(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param owner alpha-3 code of the side by whose calendar days count
     * @param reasons at least one, the gravest first
     */
    StandingEscalation of(Subject subject, String owner, List<Flag> reasons) {
        Severity gravest = reasons.get(0).severity();
        Instant first = reasons.stream()
                .filter(flag -> flag.severity() != Severity.INFO || gravest == Severity.INFO)
                .map(Flag::raisedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate raised = LocalDate.ofInstant(first, clock.getZone());
        int days = calendars.of(owner).between(raised, LocalDate.now(clock));
        return new StandingEscalation(
                subject.toString(), gravest, days, reasons.size(), owner, "", Priority.NORMAL, Level.OWNER, false, 0);
    }
}
