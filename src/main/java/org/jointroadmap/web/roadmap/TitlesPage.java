package org.jointroadmap.web.roadmap;

import java.util.List;
import java.util.Map;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.ItemEntry;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.Sections;
import org.jointroadmap.roadmap.TitleDesk;
import org.jointroadmap.roadmap.UntranslatedItems;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Languages;
import org.jointroadmap.web.layout.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where titles, results and headings are written in the languages that lack them, beside those that there are. */
@Screen
@RequestMapping("/roadmap/titles")
class TitlesPage {
    private static final int ROWS = 100;

    private final UntranslatedItems items;
    private final Sections sections;
    private final TitleDesk desk;
    private final Choices choices;

    TitlesPage(UntranslatedItems items, Sections sections, TitleDesk desk, Choices choices) {
        this.items = items;
        this.sections = sections;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String show(
            @ModelAttribute("form") TitlesForm form,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam(defaultValue = "") String after,
            Person me,
            Model model) {
        @Nullable String language = missing.isEmpty() ? null : missing;
        Page<RoadmapItem> page = items.page(language, me, after.isEmpty() ? null : after, ROWS);
        model.addAttribute("items", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("languages", Languages.ALL);
        model.addAttribute("wanted", choices.of("titles.missing.", Languages.ALL, missing));
        model.addAttribute("missing", missing);
        model.addAttribute("after", after);
        model.addAttribute(
                "headings",
                after.isEmpty() && ItemEntry.mayEnter(me)
                        ? sections.all().stream()
                                .filter(one -> !one.untitled().isEmpty()
                                        && (language == null || one.untitled().contains(language)))
                                .limit(ROWS)
                                .toList()
                        : List.of());
        return "roadmap/titles";
    }

    @PostMapping
    String save(
            @ModelAttribute("form") TitlesForm form,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam(defaultValue = "") String after,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> save(form, me),
                "titles.done",
                "/roadmap/titles?missing=" + (Languages.ALL.contains(missing) ? missing : ""),
                () -> show(form, missing, after, me, model));
    }

    private void save(TitlesForm form, Person me) {
        for (Map.Entry<String, Map<String, String>> heading : form.headings().entrySet()) {
            desk.call(heading.getKey(), heading.getValue(), me);
        }
        List<Refused> refused = desk.save(form.entries(), me);
        if (!refused.isEmpty()) {
            throw new Refused(
                    refused.get(0).kind() == Refused.Kind.STALE ? Refused.Kind.WRONG_STATE : Refused.Kind.INVALID,
                    refused.stream().flatMap(one -> one.problems().stream()).toList());
        }
    }
}
