package org.jointroadmap.monitoring;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Priority;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.fact.StandingFlag;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the second pass of the rules what stands: each flag, and how far the escalation has come. */
@Component
class StandingFacts {
    private final Flags flags;
    private final Escalations escalations;
    private final WorkingCalendars calendars;
    private final Clock clock;

    StandingFacts(Flags flags, Escalations escalations, WorkingCalendars calendars, Clock clock) {
        this.flags = flags;
        this.escalations = escalations;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A subject with the flags that stand for it now. */
    Standing of(SubjectFacts looked) {
        return of(looked.subject().type(), List.of(looked), flags.standing(looked.subject()))
                .get(0);
    }

    /**
     * @param subjects of one type
     * @param standing all flags that stand for them
     */
    List<Standing> of(String type, Collection<SubjectFacts> subjects, Collection<Flag> standing) {
        Map<String, List<Flag>> bySubject = standing.stream()
                .sorted(comparing(Flag::severity).reversed())
                .collect(Collectors.groupingBy(flag -> flag.subject().id()));
        Map<String, Escalation> running = escalations.running(
                type, subjects.stream().map(one -> one.subject().id()).toList());
        return subjects.stream()
                .map(one -> {
                    String id = one.subject().id();
                    List<Flag> own = bySubject.getOrDefault(id, List.of());
                    return new Standing(one, own, running.get(id), said(one, own, running.get(id)));
                })
                .toList();
    }

    private List<Fact> said(SubjectFacts about, List<Flag> standing, @Nullable Escalation running) {
        if (standing.isEmpty()) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.of(about.owner());
        List<Fact> said = new ArrayList<>();
        standing.forEach(flag -> said.add(new StandingFlag(
                about.subject().toString(), flag.rule(), flag.severity(), daysSince(flag.raisedAt(), calendar))));
        said.add(escalation(about, standing, running, calendar));
        return said;
    }

    private StandingEscalation escalation(
            SubjectFacts about, List<Flag> standing, @Nullable Escalation running, WorkingCalendar calendar) {
        Severity gravest = standing.get(0).severity();
        Instant first = standing.stream()
                .filter(flag -> flag.severity() != Severity.INFO || gravest == Severity.INFO)
                .map(Flag::raisedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant answered = running == null ? null : running.answeredAt();
        Optional<OpenItem> item = about.item();
        return new StandingEscalation(
                about.subject().toString(),
                gravest,
                daysSince(first, calendar),
                standing.size(),
                about.owner(),
                item.map(OpenItem::leadOrganisation).orElse(""),
                item.map(OpenItem::priority).orElse(Priority.NORMAL),
                running == null ? Level.OWNER : running.level(),
                answered != null,
                answered == null ? 0 : daysSince(answered, calendar));
    }

    private int daysSince(Instant then, WorkingCalendar calendar) {
        return calendar.between(LocalDate.ofInstant(then, clock.getZone()), LocalDate.now(clock));
    }
}
