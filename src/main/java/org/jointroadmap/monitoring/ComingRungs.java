package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Rung;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.rules.Rules;
import org.springframework.stereotype.Component;

/** To whom an escalation comes up next, and when, if nothing changes: the live rules are asked of the days to come. */
@Component
public class ComingRungs {
    /** Working days that are looked ahead. */
    private static final int AHEAD = 60;

    private final Flags flags;
    private final Escalations escalations;
    private final EscalationFacts gathered;
    private final WorkingCalendars calendars;
    private final Rules rules;
    private final List<SubjectSource> sources;
    private final Clock clock;

    ComingRungs(
            Flags flags,
            Escalations escalations,
            EscalationFacts gathered,
            WorkingCalendars calendars,
            Rules rules,
            List<SubjectSource> sources,
            Clock clock) {
        this.flags = flags;
        this.escalations = escalations;
        this.gathered = gathered;
        this.calendars = calendars;
        this.rules = rules;
        this.sources = sources;
        this.clock = clock;
    }

    /** A level of the ladder, and the day on which it is reached. */
    public record Coming(Level level, LocalDate on) {}

    /**
     * The levels above the one that is reached, the next first.
     *
     * @param owner alpha-3 code of the side that answers for the subject
     */
    public List<Coming> of(Subject subject, String owner) {
        List<Flag> reasons = flags.standing(subject);
        if (reasons.isEmpty()) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.of(owner);
        LocalDate today = LocalDate.now(clock);
        Level reached = escalations.running(subject).map(Escalation::level).orElse(Level.OWNER);
        boolean shared = SubjectSource.of(subject.type(), sources).isShared(subject.id());
        List<Coming> coming = new ArrayList<>();
        for (Map.Entry<Integer, Level> day :
                levels(gathered.of(subject, owner, reasons)).entrySet()) {
            Level level = Objects.requireNonNull(Ladder.withinItsSide(shared, day.getValue()));
            if (level.compareTo(reached) > 0) {
                reached = level;
                coming.add(new Coming(reached, calendar.plus(today, day.getKey())));
            }
        }
        return coming;
    }

    /**
     * The last working day before the next level is reached, but not before today; empty if none comes.
     *
     * @param owner alpha-3 code of the side that answers for the subject
     */
    public Optional<LocalDate> lastDayBefore(Subject subject, String owner) {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = calendars.of(owner);
        return of(subject, owner).stream().findFirst().map(next -> Stream.iterate(
                        next.on().minusDays(1), day -> day.minusDays(1))
                .filter(day -> !day.isAfter(today) || calendar.isWorking(day))
                .map(day -> day.isBefore(today) ? today : day)
                .findFirst()
                .orElseThrow());
    }

    /**
     * The highest level that the rules ask for after so many further working days; each day stands for a subject. The first
     * is today, of which the morning's evaluation may still be to come.
     */
    private Map<Integer, Level> levels(StandingEscalation now) {
        List<Fact> facts = new ArrayList<>();
        for (int day = 0; day <= AHEAD; day++) {
            facts.add(new StandingEscalation(
                    String.valueOf(day),
                    now.gravest(),
                    now.workingDays() + day,
                    now.flags(),
                    now.side(),
                    now.organisation(),
                    now.priority(),
                    now.level(),
                    now.answered(),
                    now.daysSinceAnswer()));
        }
        Map<Integer, Level> levels = new TreeMap<>();
        for (Rung rung : rules.live().consequences(facts).rungs()) {
            levels.merge(
                    Integer.parseInt(rung.subject()),
                    rung.level(),
                    (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        return levels;
    }
}
