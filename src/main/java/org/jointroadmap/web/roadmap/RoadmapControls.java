package org.jointroadmap.web.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.ItemOrder;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.RoadmapOutline;
import org.jointroadmap.roadmap.SavedFilters;
import org.jointroadmap.web.layout.Choice;
import org.jointroadmap.web.layout.Choices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the roadmap offer to choose its items by. */
@Component
class RoadmapControls {
    private final RoadmapOutline outline;
    private final Organisations organisations;
    private final People people;
    private final SavedFilters saved;
    private final Choices choices;

    RoadmapControls(
            RoadmapOutline outline, Organisations organisations, People people, SavedFilters saved, Choices choices) {
        this.outline = outline;
        this.organisations = organisations;
        this.people = people;
        this.saved = saved;
        this.choices = choices;
    }

    void add(RoadmapFilter filter, Person me, Locale language, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("sides", choices.sides(filter.side()));
        model.addAttribute("statuses", choices.of("roadmap.status.", ItemStatus.values(), filter.status()));
        model.addAttribute("sorts", choices.of("roadmap.sort.", ItemOrder.By.values(), filter.sort()));
        model.addAttribute("headings", plain(outline.sections(), filter.section()));
        model.addAttribute("sectors", plain(outline.sectors(), filter.sector()));
        model.addAttribute("answering", answering(filter.organisation(), language));
        model.addAttribute("persons", persons(filter.person()));
        model.addAttribute("saved", saved.of(me));
    }

    private List<Choice> answering(@Nullable String chosen, Locale language) {
        Set<Long> ids = Set.copyOf(outline.organisations());
        return organisations.all().stream()
                .filter(one -> ids.contains(one.id()))
                .sorted(Comparator.comparing(Organisation::side).thenComparing(one -> one.name(language)))
                .map(one -> new Choice(one.key(), one.name(language), one.key().equals(chosen)))
                .toList();
    }

    private List<Choice> persons(@Nullable String chosen) {
        var names = people.names();
        return outline.people().stream()
                .map(login -> new Choice(login, names.getOrDefault(login, login), login.equals(chosen)))
                .toList();
    }

    /** A value that there is no longer stays chosen, so that the page says why it is empty. */
    private static List<Choice> plain(List<String> values, @Nullable String chosen) {
        Stream<String> gone =
                chosen == null || chosen.isEmpty() || values.contains(chosen) ? Stream.empty() : Stream.of(chosen);
        return Stream.concat(values.stream(), gone)
                .map(value -> new Choice(value, value, value.equals(chosen)))
                .toList();
    }
}
