package org.jointroadmap.web.roadmap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Priority;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Side;
import org.jointroadmap.roadmap.ItemEntry;
import org.jointroadmap.roadmap.RoadmapOutline;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriUtils;

/** Where the joint secretariat enters an item by hand. */
@Screen
class NewItemPage {
    private final ItemEntry entry;
    private final RoadmapOutline outline;
    private final Organisations organisations;
    private final Parties parties;
    private final Choices choices;

    NewItemPage(
            ItemEntry entry, RoadmapOutline outline, Organisations organisations, Parties parties, Choices choices) {
        this.entry = entry;
        this.outline = outline;
        this.organisations = organisations;
        this.parties = parties;
        this.choices = choices;
    }

    @GetMapping("/roadmap/new")
    String show(@ModelAttribute("form") ItemForm form, Person me, Model model) {
        if (!ItemEntry.mayEnter(me)) {
            throw Refused.notYours("refused.item.entry");
        }
        Locale reader = LocaleContextHolder.getLocale();
        List<Side> sides = parties.all();
        model.addAttribute("firstSide", sides.get(0).code());
        model.addAttribute("secondSide", sides.get(1).code());
        model.addAttribute("firstKnown", known(sides.get(0), reader));
        model.addAttribute("secondKnown", known(sides.get(1), reader));
        model.addAttribute("headings", outline.sections());
        model.addAttribute("leads", choices.sides(form.lead()));
        model.addAttribute(
                "priorities",
                choices.of(
                        "roadmap.priority.",
                        List.of(Priority.NORMAL.key(), Priority.HIGH.key(), Priority.LOW.key()),
                        form.priority()));
        model.addAttribute(
                "expectations",
                choices.of(
                        "item.expects-project.",
                        List.of("false", "true"),
                        String.valueOf(Boolean.TRUE.equals(form.expectsProject()))));
        return "roadmap/new";
    }

    @PostMapping("/roadmap/new")
    String enter(@ModelAttribute("form") ItemForm form, Person me, Model model, Attempt attempt) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        List<Side> sides = parties.all();
        return attempt.make(
                () -> "/items/"
                        + UriUtils.encodePathSegment(
                                entry.add(
                                                form.draft(
                                                        language,
                                                        other(language),
                                                        sides.get(0).code(),
                                                        sides.get(1).code()),
                                                me)
                                        .number(),
                                UTF_8),
                "roadmap.enter.done",
                () -> show(form, me, model));
    }

    private List<String> known(Side side, Locale reader) {
        return organisations.all().stream()
                .filter(one -> one.side().equals(side.code()))
                .map((Organisation one) -> one.name(reader))
                .sorted()
                .toList();
    }

    private static String other(String language) {
        return Person.LANGUAGES.stream()
                .filter(one -> !one.equals(language))
                .findFirst()
                .orElseThrow();
    }
}
