package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.trade.Targets;
import org.jointroadmap.trade.TurnoverTarget;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The targets of the turnover as subjects; they are few. */
@Component
@Order(4)
class TargetSubjects implements SubjectSource {
    private final Targets targets;
    private final TradeFacts facts;

    TargetSubjects(Targets targets, TradeFacts facts) {
        this.targets = targets;
        this.facts = facts;
    }

    @Override
    public String type() {
        return Subject.TARGET;
    }

    @Override
    public int count() {
        return ids().size();
    }

    @Override
    public List<String> next(String after, int limit) {
        long last = after.isEmpty() ? 0 : Long.parseLong(after);
        return texts(ids().stream().filter(id -> id > last).limit(limit).toList());
    }

    @Override
    public List<String> between(String first, String last) {
        return texts(ids().stream()
                .filter(id -> id >= Long.parseLong(first) && id <= Long.parseLong(last))
                .toList());
    }

    @Override
    public List<SubjectFacts> lock(Collection<String> ids) {
        return targets.lock(ids.stream().map(Long::valueOf).toList()).stream()
                .map(this::facts)
                .toList();
    }

    @Override
    public Optional<SubjectFacts> look(String id) {
        return targets.find(Long.parseLong(id)).map(this::facts);
    }

    private SubjectFacts facts(TurnoverTarget target) {
        List<Fact> seen = target.closed() ? List.of() : List.of(facts.fact(target));
        return new SubjectFacts(Subject.target(target.id()), target.leadSide(), seen);
    }

    private List<Long> ids() {
        return targets.all().stream().map(TurnoverTarget::id).sorted().toList();
    }

    private static List<String> texts(List<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
