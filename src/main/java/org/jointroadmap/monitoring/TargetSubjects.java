package org.jointroadmap.monitoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.ExpectedTrade;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers;
import org.jointroadmap.turnover.Turnovers.Latest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The targets of the turnover as subjects; there are only a few. */
@Component
@Order(4)
class TargetSubjects implements SubjectSource {
    private final Targets targets;
    private final Turnovers turnovers;
    private final ExpectedTrade expected;
    private final TargetFacts facts;

    TargetSubjects(Targets targets, Turnovers turnovers, ExpectedTrade expected, TargetFacts facts) {
        this.targets = targets;
        this.turnovers = turnovers;
        this.expected = expected;
        this.facts = facts;
    }

    @Override
    public String type() {
        return Subject.TARGET;
    }

    @Override
    public boolean restsOnFigures() {
        return true;
    }

    @Override
    public int count() {
        return targets.all().size();
    }

    @Override
    public List<String> next(String after, int limit) {
        return ids(after.isEmpty() ? 0 : Long.parseLong(after) + 1, Long.MAX_VALUE, limit);
    }

    @Override
    public List<String> between(String first, String last) {
        return ids(Long.parseLong(first), Long.parseLong(last), Integer.MAX_VALUE);
    }

    @Override
    public List<SubjectFacts> lock(Collection<String> ids, LiveRules rules) {
        List<TurnoverTarget> locked =
                targets.lock(ids.stream().map(Long::valueOf).toList());
        return facts(locked);
    }

    @Override
    public Optional<SubjectFacts> look(String id, LiveRules rules) {
        return targets.find(Long.parseLong(id))
                .map(target -> facts(List.of(target)).get(0));
    }

    private List<SubjectFacts> facts(List<TurnoverTarget> found) {
        if (found.stream().allMatch(TurnoverTarget::closed)) {
            return found.stream().map(target -> facts(target, List.of())).toList();
        }
        List<Latest> known = turnovers.counting();
        BigDecimal more = expected.sum().valueUsd();
        return found.stream()
                .map(target -> facts(target, target.closed() ? List.of() : List.of(facts.fact(target, known, more))))
                .toList();
    }

    private static SubjectFacts facts(TurnoverTarget target, List<Fact> seen) {
        return new SubjectFacts(Subject.target(target.id()), target.leadSide(), seen);
    }

    private List<String> ids(long first, long last, int limit) {
        return targets.all().stream()
                .map(TurnoverTarget::id)
                .filter(id -> id >= first && id <= last)
                .sorted()
                .limit(limit)
                .map(String::valueOf)
                .toList();
    }
}
