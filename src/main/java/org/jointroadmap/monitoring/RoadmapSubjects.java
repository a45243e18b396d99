package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.RoadmapLoad;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.roadmap.LedItem;
import org.jointroadmap.roadmap.LedItems;
import org.jointroadmap.rules.LiveRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The editions of the roadmap as subjects, each as a whole; one that stands no more is finished. There are only a few. */
@Component
@Order(6)
class RoadmapSubjects implements SubjectSource {
    private final LedItems items;
    private final Loads loads;
    private final Subjects subjects;

    RoadmapSubjects(LedItems items, Loads loads, Subjects subjects) {
        this.items = items;
        this.loads = loads;
        this.subjects = subjects;
    }

    @Override
    public String type() {
        return Subject.ROADMAP;
    }

    @Override
    public int count() {
        return items.editions().size();
    }

    @Override
    public List<String> next(String after, int limit) {
        return sorted().stream()
                .filter(edition -> edition.compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> between(String first, String last) {
        return sorted().stream()
                .filter(edition -> edition.compareTo(first) >= 0 && edition.compareTo(last) <= 0)
                .toList();
    }

    @Override
    public List<SubjectFacts> lock(Collection<String> ids, LiveRules rules) {
        items.lockEditions();
        return facts(ids, rules);
    }

    @Override
    public Optional<SubjectFacts> look(String id, LiveRules rules) {
        return facts(List.of(id), rules).stream().findFirst();
    }

    private List<SubjectFacts> facts(Collection<String> ids, LiveRules rules) {
        Set<String> wanted = new TreeSet<>(ids);
        wanted.retainAll(sorted());
        List<LedItem> led = rules.asks(RoadmapLoad.class) ? items.of(wanted) : List.of();
        Set<String> escalating = led.isEmpty() ? Set.of() : loads.escalating();
        return wanted.stream()
                .map(edition -> facts(
                        Subject.roadmap(edition),
                        led.stream()
                                .filter(item -> item.edition().equals(edition))
                                .toList(),
                        escalating))
                .toList();
    }

    private SubjectFacts facts(Subject edition, List<LedItem> led, Set<String> escalating) {
        String side = subjects.side(edition);
        return new SubjectFacts(
                edition,
                side,
                led.isEmpty() ? List.of() : List.<Fact>of(fact(edition, side, loads.of(led, escalating))));
    }

    private RoadmapLoad fact(Subject edition, String side, Loads.Load load) {
        return new RoadmapLoad(
                edition.toString(),
                side,
                subjects.title(edition, Locale.ENGLISH),
                load.open(),
                load.late(),
                load.escalations(),
                load.deliveredPercent());
    }

    private TreeSet<String> sorted() {
        return new TreeSet<>(items.editions());
    }
}
