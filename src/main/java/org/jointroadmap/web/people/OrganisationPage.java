package org.jointroadmap.web.people;

import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.monitoring.Loads;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.ItemFilter;
import org.jointroadmap.roadmap.ItemOrder;
import org.jointroadmap.roadmap.ItemQuery;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.LedItems;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.roadmap.RoadmapRows;
import org.jointroadmap.web.subject.Panels;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A ministry, plant or agency: what it answers for, how that gets on and what it owes. */
@Screen
class OrganisationPage {
    private static final int ROWS = 50;

    private final Organisations organisations;
    private final RoadmapItems items;
    private final LedItems led;
    private final Loads loads;
    private final RoadmapRows rows;
    private final Panels panels;

    OrganisationPage(
            Organisations organisations,
            RoadmapItems items,
            LedItems led,
            Loads loads,
            RoadmapRows rows,
            Panels panels) {
        this.organisations = organisations;
        this.items = items;
        this.led = led;
        this.loads = loads;
        this.rows = rows;
        this.panels = panels;
    }

    @GetMapping("/organisations/{key}")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public String show(@PathVariable String key, Person me, Model model) {
        Organisation one =
                organisations.find(key).orElseThrow(() -> Refused.notFound("refused.organisation.unknown", key));
        model.addAttribute("one", one);
        model.addAttribute("load", loads.of(led.by(List.of(one.id()))));
        model.addAttribute("rows", rows.of(wanted(one, null, false)));
        model.addAttribute(
                "late",
                rows.of(wanted(one, null, true)).stream()
                        .filter(row -> leads(one, row.item()))
                        .toList());
        model.addAttribute(
                "answers",
                rows.of(wanted(one, ItemStatus.CLAIMED, false)).stream()
                        .filter(row -> !one.side().equals(row.item().leadSide()))
                        .toList());
        panels.fill(Subject.organisation(one.id()), one.side(), me, model);
        return "people/organisation";
    }

    private List<RoadmapItem> wanted(Organisation one, @Nullable ItemStatus status, boolean late) {
        ItemFilter filter = new ItemFilter(null, status, false, null, null, null, one.key(), null, null, late, null);
        return items.page(new ItemQuery(filter, ItemOrder.OF_EDITION, null, ROWS))
                .items();
    }

    private static boolean leads(Organisation one, RoadmapItem item) {
        return item.lead().organisation() == one.id();
    }
}
