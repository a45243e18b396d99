package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.fact.StandingFlag;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom an escalation comes up next, and when, if nothing changes: the live rules are asked of the days to come. */
@Component
public class ComingRungs {
    /** Working days that are looked ahead. */
    static final int AHEAD = 60;

    private final Gatherer gatherer;
    private final StandingFacts standing;
    private final WorkingCalendars calendars;
    private final Rules rules;
    private final Clock clock;

    ComingRungs(Gatherer gatherer, StandingFacts standing, WorkingCalendars calendars, Rules rules, Clock clock) {
        this.gatherer = gatherer;
        this.standing = standing;
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
        return of(subject, owner, Integer.MAX_VALUE);
    }

    private List<Coming> of(Subject subject, String owner, int most) {
        LiveRules live = rules.live();
        Optional<Standing> now = gatherer.look(subject, live).map(standing::of).filter(found -> !found.flags()
                .isEmpty());
        if (now.isEmpty()) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.of(owner);
        LocalDate today = LocalDate.now(clock);
        Escalation running = now.get().escalation();
        Level reached = running == null ? Level.OWNER : running.level();
        List<Coming> coming = new ArrayList<>();
        for (int day = 0; day <= AHEAD && coming.size() < most && reached != Level.COCHAIRS; day++) {
            Level level = Ladder.withinItsSide(now.get().shared(), level(now.get(), day, live));
            if (level != null && level.compareTo(reached) > 0) {
                reached = level;
                coming.add(new Coming(reached, calendar.plus(today, day)));
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
        return of(subject, owner, 1).stream().findFirst().map(next -> lastDayBefore(next.on(), calendar, today));
    }

    static LocalDate lastDayBefore(LocalDate next, WorkingCalendar calendar, LocalDate today) {
        return Stream.iterate(next.minusDays(1), day -> day.minusDays(1))
                .filter(day -> !day.isAfter(today) || calendar.isWorking(day))
                .map(day -> day.isBefore(today) ? today : day)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The highest level that the rules ask for after so many further working days, null if none; today is no further one,
     * and its morning's evaluation may still be to come.
     */
    private static @Nullable Level level(Standing now, int days, LiveRules live) {
        List<Fact> facts = new ArrayList<>(now.looked().facts());
        now.said().forEach(fact -> facts.add(after(fact, days)));
        return EscalationKeeper.highest(live.consequences(facts).rungs())
                .get(now.subject().toString());
    }

    static Fact after(Fact fact, int days) {
        if (fact instanceof StandingEscalation escalation) {
            return escalation.after(days);
        }
        return fact instanceof StandingFlag flag
                ? new StandingFlag(flag.subject(), flag.rule(), flag.severity(), flag.days() + days)
                : fact;
    }
}
