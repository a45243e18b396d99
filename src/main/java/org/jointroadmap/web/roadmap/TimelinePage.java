package org.jointroadmap.web.roadmap;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.Page;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The items of the roadmap over time, as filtered and sorted by the address. */
@Screen
class TimelinePage {
    private static final int LANES = 100;

    private final RoadmapItems items;
    private final TimelineRows rows;
    private final TimelineDrawing drawing;
    private final RoadmapControls controls;

    TimelinePage(RoadmapItems items, TimelineRows rows, TimelineDrawing drawing, RoadmapControls controls) {
        this.items = items;
        this.rows = rows;
        this.drawing = drawing;
        this.controls = controls;
    }

    @GetMapping("/roadmap/timeline")
    String show(@ModelAttribute("filter") RoadmapFilter filter, Person me, Model model, Locale language) {
        Page<RoadmapItem> page = items.page(filter.query(me, language, LANES));
        List<TimelineRow> shown = rows.of(page.items(), me);
        model.addAttribute("rows", shown);
        model.addAttribute("drawing", shown.isEmpty() ? "" : drawing.svg(shown, language));
        model.addAttribute("next", page.next());
        controls.add(filter, me, language, model);
        return "roadmap/timeline";
    }
}
