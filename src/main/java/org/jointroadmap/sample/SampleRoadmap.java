package org.jointroadmap.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Side;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.roadmap.NewItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes the sample's roadmap as its people would have: added, moved, claimed, accepted. */
@Component
@Profile("sample")
class SampleRoadmap {
    private final ItemDesk desk;
    private final Deliveries deliveries;
    private final Organisations organisations;
    private final Parties parties;
    private final People people;
    private final Clock clock;

    SampleRoadmap(
            ItemDesk desk,
            Deliveries deliveries,
            Organisations organisations,
            Parties parties,
            People people,
            Clock clock) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.organisations = organisations;
        this.parties = parties;
        this.people = people;
        this.clock = clock;
    }

    void add() {
        Map<String, Long> known = new HashMap<>();
        SampleItems.all().forEach(item -> add(item, known));
    }

    private void add(SampleItem item, Map<String, Long> known) {
        List<Side> sides = parties.all();
        Side lead = sides.get(item.first());
        Side other = sides.get(1 - item.first());
        LocalDate due = LocalDate.now(clock).plusDays(item.dueIn());
        int moves = item.course() == SampleItem.Course.MOVED_THREE_TIMES ? 3 : 0;
        desk.add(new NewItem(
                item.number(),
                item.title(),
                item.expectedResult(),
                String.valueOf(LocalDate.now(clock).getYear()),
                due.minusMonths(moves).toString(),
                SampleItems.SOURCE,
                List.of(
                        owner(lead, item.organisations().get(0), known),
                        owner(other, item.organisations().get(1), known)),
                ZonedDateTime.now(clock).minusDays(item.unchanged()).toInstant()));
        Person leading = coordinator(lead);
        for (int left = moves - 1; left >= 0; left--) {
            desk.amend(
                    item.number(),
                    ItemPatch.due(due.minusMonths(left).toString(), "Agreed at a meeting (sample)"),
                    null,
                    secretary());
        }
        boolean delivered = item.course() == SampleItem.Course.DELIVERED;
        if (delivered || item.course() == SampleItem.Course.CLAIMED) {
            deliveries.claim(item.number(), due, "Signed protocol (sample)", null, leading);
        }
        if (delivered) {
            deliveries.answer(item.number(), true, "", null, coordinator(other));
        }
    }

    private NewItem.Owner owner(Side side, String names, Map<String, Long> known) {
        String[] name = names.split("\\|");
        long id = known.computeIfAbsent(side.code() + name[0], key -> organisations.add(side.code(), name[0], name[1]));
        return new NewItem.Owner(side.code(), id, login(side, "owner"));
    }

    private Person coordinator(Side side) {
        return people.find(login(side, "coordinator")).orElseThrow();
    }

    private Person secretary() {
        return people.find("secretary").orElseThrow();
    }

    private static String login(Side side, String post) {
        return side.iso2().toLowerCase(Locale.ROOT) + "." + post;
    }
}
