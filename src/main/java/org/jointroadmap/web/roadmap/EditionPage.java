package org.jointroadmap.web.roadmap;

import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.monitoring.Loads;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.LedItems;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.subject.Panels;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An edition of the roadmap as a whole: how it gets on and what rules say of it. */
@Screen
class EditionPage {
    private final LedItems items;
    private final Loads loads;
    private final Subjects subjects;
    private final Panels panels;

    EditionPage(LedItems items, Loads loads, Subjects subjects, Panels panels) {
        this.items = items;
        this.loads = loads;
        this.subjects = subjects;
        this.panels = panels;
    }

    @GetMapping("/roadmap/editions/{edition}")
    String show(@PathVariable String edition, Person me, Model model) {
        if (!items.editions().contains(edition)) {
            throw Refused.notFound("refused.edition.unknown", edition);
        }
        Subject subject = Subject.roadmap(edition);
        model.addAttribute("edition", edition);
        model.addAttribute("load", loads.of(items.of(List.of(edition))));
        panels.fill(subject, subjects.side(subject), me, model);
        return "roadmap/edition";
    }
}
