package org.jointroadmap.roadmap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    public Map<String, String> titles(Collection<String> numbers, Locale language) {
        return items.titles(numbers);
    }

    @Override
    public Optional<String> side(String number) {
        return items.find(number).map(RoadmapItem::leadSide);
    }

    @Override
    public Optional<String> person(String number) {
        return items.find(number).map(item -> item.lead().person());
    }

    @Override
    public Map<String, Deadline> deadlines(Collection<String> numbers) {
        return items.these(numbers).stream().collect(Collectors.toMap(RoadmapItem::number, this::deadline));
    }

    @Override
    public boolean isReminded() {
        return true;
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
