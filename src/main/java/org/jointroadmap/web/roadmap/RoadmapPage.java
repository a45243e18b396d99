package org.jointroadmap.web.roadmap;

import org.jointroadmap.Page;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.ItemEntry;
import org.jointroadmap.roadmap.ItemQuery;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.roadmap.UntranslatedItems;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All items, as filtered and sorted by the address. */
@Screen
class RoadmapPage {
    private final RoadmapItems items;
    private final RoadmapRows rows;
    private final Choices choices;

    RoadmapPage(RoadmapItems items, RoadmapRows rows, Choices choices) {
        this.items = items;
        this.rows = rows;
        this.choices = choices;
    }

    @GetMapping("/roadmap")
    String show(RoadmapFilter filter, Person me, Model model) {
        Page<RoadmapItem> page = items.page(filter.query());
        model.addAttribute("filter", filter);
        model.addAttribute("mayEnter", ItemEntry.mayEnter(me));
        model.addAttribute("mayTranslate", UntranslatedItems.mayWrite(me));
        model.addAttribute("rows", rows.of(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute("sides", choices.sides(filter.side()));
        model.addAttribute("statuses", choices.of("roadmap.status.", ItemStatus.values(), filter.status()));
        model.addAttribute("sorts", choices.of("roadmap.sort.", ItemQuery.Sort.values(), filter.sort()));
        return "roadmap/roadmap";
    }
}
