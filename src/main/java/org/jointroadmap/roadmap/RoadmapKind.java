package org.jointroadmap.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.jointroadmap.party.Parties;
import org.springframework.stereotype.Component;

/** Editions of the roadmap as what flags are about; the side that is configured first answers for them. */
@Component
class RoadmapKind implements SubjectKind {
    private final LedItems items;
    private final Parties parties;

    RoadmapKind(LedItems items, Parties parties) {
        this.items = items;
        this.parties = parties;
    }

    @Override
    public String type() {
        return Subject.ROADMAP;
    }

    @Override
    public String pages() {
        return "/roadmap/editions";
    }

    @Override
    public Map<String, String> titles(Collection<String> ids, Locale language) {
        List<String> editions = items.editions();
        String name = language.getLanguage().equals("ru") ? "Дорожная карта " : "Roadmap ";
        return ids.stream()
                .distinct()
                .filter(editions::contains)
                .collect(Collectors.toMap(Function.identity(), edition -> name + edition));
    }

    @Override
    public Optional<String> side(String id) {
        return items.editions().contains(id) ? Optional.of(parties.all().get(0).code()) : Optional.empty();
    }
}
