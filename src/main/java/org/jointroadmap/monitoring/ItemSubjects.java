package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.rules.LiveRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The items of the roadmap as subjects. */
@Component
@Order(1)
class ItemSubjects implements SubjectSource {
    private final RoadmapItems items;
    private final LinkedFacts linked;

    ItemSubjects(RoadmapItems items, LinkedFacts linked) {
        this.items = items;
        this.linked = linked;
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
    public List<SubjectFacts> lock(Collection<String> ids, LiveRules rules) {
        return facts(items.lock(ids), rules);
    }

    @Override
    public List<SubjectFacts> lock(String first, String last, LiveRules rules) {
        return facts(items.lock(first, last), rules);
    }

    @Override
    public Optional<SubjectFacts> look(String id, LiveRules rules) {
        return items.of(id).map(item -> facts(List.of(item), rules).get(0));
    }

    private List<SubjectFacts> facts(List<RoadmapItem> found, LiveRules rules) {
        Map<String, List<Fact>> facts = linked.ofItems(found, rules);
        return found.stream()
                .map(item -> new SubjectFacts(
                        Subject.item(item.id()), item.leadSide(), facts.getOrDefault(item.id(), List.of())))
                .toList();
    }
}
