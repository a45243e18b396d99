package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Clock clock;

    ComingRungs(
            Flags flags,
            Escalations escalations,
            EscalationFacts gathered,
            WorkingCalendars calendars,
            Rules rules,
            Clock clock) {
        this.flags = flags;
        this.escalations = escalations;
        this.gathered = gathered;
        this.calendars = calendars;
        this.rules = rules;
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
        List<Coming> coming = new ArrayList<>();
        for (Map.Entry<Integer, Level> day :
                levels(gathered.of(subject, owner, reasons)).entrySet()) {
            if (day.getValue().compareTo(reached) > 0) {
                reached = day.getValue();
                coming.add(new Coming(reached, calendar.plus(today, day.getKey())));
            }
        }
        return coming;
    }

    /** The highest level that the rules ask for after so many further working days; each day stands for a subject. */
    private Map<Integer, Level> levels(StandingEscalation now) {
        List<Fact> facts = new ArrayList<>();
        for (int day = 1; day <= AHEAD; day++) {
            facts.add(new StandingEscalation(String.valueOf(day), now.gravest(), now.workingDays() + day, now.flags()));
        }
        Map<Integer, Level> levels = new TreeMap<>();
        for (Rung rung : rules.live().evaluate(facts).rungs()) {
            levels.merge(
                    Integer.parseInt(rung.subject()),
                    rung.level(),
                    (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        return levels;
    }
}
