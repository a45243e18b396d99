package org.jointroadmap.web.roadmap;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.Page;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.ItemEntry;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.roadmap.SavedFilter;
import org.jointroadmap.roadmap.SavedFilters;
import org.jointroadmap.roadmap.UntranslatedItems;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All items, as filtered and sorted by the address; what somebody looks at often they keep by a name. */
@Screen
class RoadmapPage {
    private static final String ADDRESS = "/roadmap";

    private final RoadmapItems items;
    private final RoadmapRows rows;
    private final RoadmapControls controls;
    private final SavedFilters saved;

    RoadmapPage(RoadmapItems items, RoadmapRows rows, RoadmapControls controls, SavedFilters saved) {
        this.items = items;
        this.rows = rows;
        this.controls = controls;
        this.saved = saved;
    }

    @GetMapping(ADDRESS)
    String show(@ModelAttribute("filter") RoadmapFilter filter, Person me, Model model, Locale language) {
        Page<RoadmapItem> page = items.page(filter.query(me, language));
        List<RoadmapRow> shown = rows.of(page.items());
        model.addAttribute("mayEnter", ItemEntry.mayEnter(me));
        model.addAttribute("mayTranslate", UntranslatedItems.mayWrite(me));
        model.addAttribute("rows", shown);
        model.addAttribute("parts", SectionRows.of(shown, filter.isOfEdition()));
        model.addAttribute("next", page.next());
        model.addAttribute("columns", SortLink.of(filter));
        controls.add(filter, me, language, model);
        return "roadmap/roadmap";
    }

    @PostMapping("/roadmap/filters")
    String keep(
            @ModelAttribute("filter") RoadmapFilter filter,
            @RequestParam(defaultValue = "") String name,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return attempt.make(
                () -> saved.save(new SavedFilter(name, filter.address()), me),
                "roadmap.saved.done",
                address(filter),
                () -> show(filter, me, model, language));
    }

    @PostMapping("/roadmap/filters/removal")
    String forget(
            @ModelAttribute("filter") RoadmapFilter filter,
            @RequestParam(defaultValue = "") String name,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return attempt.make(
                () -> saved.remove(name, me),
                "roadmap.saved.removed",
                address(filter),
                () -> show(filter, me, model, language));
    }

    private static String address(RoadmapFilter filter) {
        return filter.address().isEmpty() ? ADDRESS : ADDRESS + "?" + filter.address();
    }
}
