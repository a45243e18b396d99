package org.jointroadmap.roadmap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.springframework.stereotype.Component;

/** Items as what flags are about. */
@Component
class ItemKind implements SubjectKind {
    private final RoadmapItems items;

    ItemKind(RoadmapItems items) {
        this.items = items;
    }

    @Override
    public String type() {
        return Subject.ITEM;
    }

    @Override
    public Map<String, String> titles(Collection<String> numbers, Locale language) {
        return items.titles(numbers);
    }

    @Override
    public Optional<String> side(String number) {
        return items.find(number).map(RoadmapItem::leadSide);
    }
}
