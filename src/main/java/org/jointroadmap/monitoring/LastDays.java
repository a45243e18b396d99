package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** As {@link ComingRungs#lastDayBefore}, of many subjects at once, which are locked so that no evaluation moves them meanwhile. */
@Component
public class LastDays {
    private final Gatherer gatherer;
    private final StandingFacts standing;
    private final Flags flags;
    private final WorkingCalendars calendars;
    private final Rules rules;
    private final Clock clock;

    LastDays(
            Gatherer gatherer,
            StandingFacts standing,
            Flags flags,
            WorkingCalendars calendars,
            Rules rules,
            Clock clock) {
        this.gatherer = gatherer;
        this.standing = standing;
        this.flags = flags;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** Those of them before whose next level there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Subject, LocalDate> before(Collection<Subject> subjects) {
        LiveRules live = rules.live();
        Map<String, TreeSet<String>> ids = subjects.stream()
                .collect(Collectors.groupingBy(
                        Subject::type,
                        TreeMap::new,
                        Collectors.mapping(Subject::id, Collectors.toCollection(TreeSet::new))));
        Map<Subject, LocalDate> found = new HashMap<>();
        ids.forEach((type, some) -> found.putAll(before(
                standing.of(type, gatherer.lock(type, some, live), flags.standing(type, some)).stream()
                        .filter(one -> !one.flags().isEmpty() && reached(one) != Level.COCHAIRS)
                        .toList(),
                live)));
        return found;
    }

    /** Each further day is asked of all for whom no level has come before it. */
    private Map<Subject, LocalDate> before(List<Standing> subjects, LiveRules live) {
        LocalDate today = LocalDate.now(clock);
        Map<Subject, LocalDate> found = new HashMap<>();
        List<Standing> left = new ArrayList<>(subjects);
        for (int day = 0; day <= ComingRungs.AHEAD && !left.isEmpty(); day++) {
            Map<String, Level> wanted = EscalationKeeper.highest(
                    live.consequences(factsAfter(left, day)).rungs());
            for (Iterator<Standing> each = left.iterator(); each.hasNext(); ) {
                Standing one = each.next();
                if (climbs(one, wanted.get(one.subject().toString()))) {
                    var calendar = calendars.of(one.owner());
                    LocalDate next = calendar.plus(today, day);
                    found.put(one.subject(), ComingRungs.lastDayBefore(next, calendar, today));
                    each.remove();
                }
            }
        }
        return found;
    }

    private static boolean climbs(Standing one, @Nullable Level wanted) {
        Level level = Ladder.withinItsSide(one.shared(), wanted);
        return level != null && level.compareTo(reached(one)) > 0;
    }

    private static List<Fact> factsAfter(List<Standing> subjects, int days) {
        List<Fact> facts = new ArrayList<>();
        for (Standing one : subjects) {
            facts.addAll(one.looked().facts());
            one.said().forEach(fact -> facts.add(ComingRungs.after(fact, days)));
        }
        return facts;
    }

    private static Level reached(Standing one) {
        Escalation running = one.escalation();
        return running == null ? Level.OWNER : running.level();
    }
}
