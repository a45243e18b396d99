package org.jointroadmap.roadmap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.springframework.stereotype.Component;

/** Items as what flags are about. */
@Component
class ItemKind implements SubjectKind {
    private final RoadmapItems items;
    private final Latenesses latenesses;

    ItemKind(RoadmapItems items, Latenesses latenesses) {
        this.items = items;
        this.latenesses = latenesses;
    }

    @Override
    public String type() {
        return Subject.ITEM;
    }

    @Override
    public String pages() {
        return "/items";
    }

    @Override
    public Map<String, String> numbers(Collection<String> ids) {
        return items.numbers(ids);
    }

    @Override
    public String idOf(String number) {
        return items.idOf(number);
    }

    @Override
    public Map<String, String> titles(Collection<String> ids, Locale language) {
        return items.titles(ids, language);
    }

    @Override
    public Optional<String> side(String id) {
        return items.of(id).map(RoadmapItem::leadSide);
    }

    @Override
    public Optional<String> person(String id) {
        return items.of(id).map(item -> item.lead().person());
    }

    @Override
    public Set<String> people(String id) {
        return items.of(id).stream()
                .flatMap(item -> item.owners().stream())
                .flatMap(owner -> Stream.ofNullable(owner.person()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Deadline> deadlines(Collection<String> ids) {
        return items.these(ids).stream().collect(Collectors.toMap(RoadmapItem::id, this::deadline));
    }

    private Deadline deadline(RoadmapItem item) {
        Lateness lateness = latenesses.of(item);
        return new Deadline(
                item.due().text(),
                lateness.due(),
                lateness.workingDaysLate(),
                lateness.workingDaysLeft(),
                lateness.notCounted(),
                lateness.holidaysKnown());
    }
}
