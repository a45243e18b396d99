package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The items of the roadmap as subjects. */
@Component
@Order(1)
class ItemSubjects implements SubjectSource {
    private final RoadmapItems items;
    private final FactGatherer gatherer;

    ItemSubjects(RoadmapItems items, FactGatherer gatherer) {
        this.items = items;
        this.gatherer = gatherer;
    }

    @Override
    public String type() {
        return Subject.ITEM;
    }

    @Override
    public int count() {
        return items.count();
    }

    @Override
    public List<String> next(String after, int limit) {
        return items.next(after, limit);
    }

    @Override
    public List<String> between(String first, String last) {
        return items.between(first, last);
    }

    @Override
    public List<SubjectFacts> lock(Collection<String> ids) {
        return items.lock(ids).stream().map(this::facts).toList();
    }

    @Override
    public List<SubjectFacts> lock(String first, String last) {
        return items.lock(first, last).stream().map(this::facts).toList();
    }

    @Override
    public Optional<SubjectFacts> look(String id) {
        return items.of(id).map(this::facts);
    }

    private SubjectFacts facts(RoadmapItem item) {
        List<Fact> facts = item.isOpen() ? List.of(gatherer.fact(item)) : List.of();
        return new SubjectFacts(Subject.item(item.id()), item.leadSide(), facts);
    }
}
