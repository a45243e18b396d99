package org.jointroadmap.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Side;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.ItemPast;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does to the sample's items what its people would have done: moved, claimed, accepted, left untouched. */
@Component
@Profile("sample")
class SampleCourses {
    private static final int MOVES = 3;

    private final RoadmapItems items;
    private final ItemPast past;
    private final ItemDesk desk;
    private final Deliveries deliveries;
    private final Parties parties;
    private final People people;
    private final Clock clock;

    SampleCourses(
            RoadmapItems items,
            ItemPast past,
            ItemDesk desk,
            Deliveries deliveries,
            Parties parties,
            People people,
            Clock clock) {
        this.items = items;
        this.past = past;
        this.desk = desk;
        this.deliveries = deliveries;
        this.parties = parties;
        this.people = people;
        this.clock = clock;
    }

    void run(SampleItem item) {
        String number = item.number();
        RoadmapItem known = items.find(number).orElseThrow();
        past.unchangedSince(
                known.id(), ZonedDateTime.now(clock).minusDays(item.unchanged()).toInstant());
        LocalDate due = Objects.requireNonNull(known.due().date());
        if (item.course() == SampleItem.Course.MOVED_THREE_TIMES) {
            for (int month = 1; month <= MOVES; month++) {
                String later = due.plusMonths(month).toString();
                desk.amend(number, ItemPatch.due(later, "Agreed at a meeting (sample)"), null, secretary());
            }
        }
        boolean delivered = item.course() == SampleItem.Course.DELIVERED;
        if (delivered || item.course() == SampleItem.Course.CLAIMED) {
            deliveries.claim(number, due, "Signed protocol (sample)", null, coordinator(known.leadSide(), true));
        }
        if (delivered) {
            deliveries.answer(number, true, "", null, coordinator(known.leadSide(), false));
        }
    }

    /** The coordinator of a side, or of the other one. */
    private Person coordinator(String code, boolean own) {
        Side side = parties.all().stream()
                .filter(one -> one.code().equals(code) == own)
                .findFirst()
                .orElseThrow();
        return people.find(side.iso2().toLowerCase(Locale.ROOT) + ".coordinator")
                .orElseThrow();
    }

    private Person secretary() {
        return people.find("secretary").orElseThrow();
    }
}
