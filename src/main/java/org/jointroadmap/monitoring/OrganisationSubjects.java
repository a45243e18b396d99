package org.jointroadmap.monitoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.OrganisationLoad;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.roadmap.LedItem;
import org.jointroadmap.roadmap.LedItems;
import org.jointroadmap.rules.LiveRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisations of both sides as subjects, each with what it leads. */
@Component
@Order(5)
class OrganisationSubjects implements SubjectSource {
    private final Organisations organisations;
    private final LedItems items;
    private final Loads loads;

    OrganisationSubjects(Organisations organisations, LedItems items, Loads loads) {
        this.organisations = organisations;
        this.items = items;
        this.loads = loads;
    }

    @Override
    public String type() {
        return Subject.ORGANISATION;
    }

    @Override
    public int count() {
        return organisations.count();
    }

    @Override
    public List<String> next(String after, int limit) {
        return ids(organisations.between(after.isEmpty() ? 0 : Long.parseLong(after) + 1, Long.MAX_VALUE, limit));
    }

    @Override
    public List<String> between(String first, String last) {
        return ids(organisations.between(Long.parseLong(first), Long.parseLong(last), Integer.MAX_VALUE));
    }

    @Override
    public List<SubjectFacts> lock(Collection<String> ids, LiveRules rules) {
        return facts(organisations.lock(ids.stream().map(Long::valueOf).toList()), rules);
    }

    @Override
    public Optional<SubjectFacts> look(String id, LiveRules rules) {
        return facts(organisations.these(List.of(id)), rules).stream().findFirst();
    }

    private List<SubjectFacts> facts(List<Organisation> found, LiveRules rules) {
        if (!rules.asks(OrganisationLoad.class)) {
            return found.stream().map(one -> facts(one, List.of())).toList();
        }
        Map<Long, List<LedItem>> led = items
                .by(found.stream().map(Organisation::id).toList())
                .stream()
                .collect(groupingBy(LedItem::organisation));
        Set<String> escalating = loads.escalating();
        return found.stream()
                .map(one -> facts(one, List.of(fact(one, loads.of(led.getOrDefault(one.id(), List.of()), escalating)))))
                .toList();
    }

    private static SubjectFacts facts(Organisation one, List<Fact> seen) {
        return new SubjectFacts(Subject.organisation(one.id()), one.side(), seen);
    }

    private static OrganisationLoad fact(Organisation one, Loads.Load load) {
        return new OrganisationLoad(
                Subject.organisation(one.id()).toString(),
                one.side(),
                one.nameEn(),
                load.open(),
                load.late(),
                load.escalations(),
                load.deliveredPercent());
    }

    private static List<String> ids(List<Organisation> found) {
        return found.stream().map(one -> String.valueOf(one.id())).toList();
    }
}
