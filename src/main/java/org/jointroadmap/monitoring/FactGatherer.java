package org.jointroadmap.monitoring;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.Projects;
import org.jointroadmap.roadmap.DeliveryHistory;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns items into what rules look at; however many they are, each table is asked once. */
@Component
public class FactGatherer {
    private static final int MONTHS_OF_QUARTER = 3;

    private final Projects projects;
    private final DeliveryHistory deliveries;
    private final Parties parties;
    private final WorkingCalendars calendars;
    private final Clock clock;

    FactGatherer(
            Projects projects, DeliveryHistory deliveries, Parties parties, WorkingCalendars calendars, Clock clock) {
        this.projects = projects;
        this.deliveries = deliveries;
        this.parties = parties;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Id to the fact of those of these items, each with its owners, that are not finished. */
    public Map<String, OpenItem> open(Collection<RoadmapItem> items) {
        List<RoadmapItem> open = items.stream().filter(RoadmapItem::isOpen).toList();
        return open(
                open, projects.carryingOut(open.stream().map(RoadmapItem::id).toList()));
    }

    /** @param carryingOut the projects that both sides know of and that are not over, of these items at least */
    Map<String, OpenItem> open(List<RoadmapItem> open, List<Project> carryingOut) {
        Map<String, Integer> carried = carryingOut.stream()
                .collect(toMap(project -> String.valueOf(project.item()), project -> 1, Integer::sum));
        Map<String, Instant> claims = deliveries.waitingSince(open.stream()
                .filter(item -> item.status() == ItemStatus.CLAIMED)
                .map(RoadmapItem::id)
                .toList());
        Map<String, OpenItem> facts = new LinkedHashMap<>();
        open.forEach(
                item -> facts.put(item.id(), fact(item, carried.getOrDefault(item.id(), 0), claims.get(item.id()))));
        return facts;
    }

    private OpenItem fact(RoadmapItem item, int carriedOut, @Nullable Instant claimedAt) {
        WorkingCalendar calendar = calendars.of(item.leadSide());
        LocalDate today = LocalDate.now(clock);
        LocalDate delivered = item.lateUntil();
        LocalDate until = delivered == null ? today : delivered;
        LocalDate due = item.nextDue() == null ? null : calendar.inTime(item.nextDue());
        LocalDate named = item.nextDue();
        String answers = parties.other(item.leadSide()).code();
        return new OpenItem(
                Subject.item(item.id()).toString(),
                item.title(),
                due != null,
                item.isClaimedWhole(),
                due == null ? 0 : calendar.between(due, until),
                due == null ? OpenItem.NO_DUE_DATE : calendar.between(until, due),
                (int) ChronoUnit.DAYS.between(day(item.changedAt()), today),
                item.dueMoves(),
                item.number(),
                item.place().section(),
                item.place().sector(),
                item.place().priority(),
                item.leadSide(),
                item.lead().nameEn(),
                item.lead().person() != null,
                item.due().kindKey(),
                named == null ? 0 : (named.getMonthValue() + 2) / MONTHS_OF_QUARTER,
                named == null ? 0 : named.getYear(),
                claimedAt == null ? 0 : calendars.of(answers).between(day(claimedAt), today),
                item.moves().days(),
                carriedOut,
                item.place().expectsProject(),
                item.edition(),
                Subject.item(item.id()).toString());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
