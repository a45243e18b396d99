package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.OpportunityCase;
import org.jointroadmap.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.jointroadmap.rules.LiveRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The opportunities as subjects: without figures in the newest period only an answer that is awaited is looked at. */
@Component
@Order(3)
class OpportunitySubjects implements SubjectSource {
    private final Opportunities opportunities;
    private final OpportunityFacts facts;

    OpportunitySubjects(Opportunities opportunities, OpportunityFacts facts) {
        this.opportunities = opportunities;
        this.facts = facts;
    }

    @Override
    public String type() {
        return Subject.OPPORTUNITY;
    }

    @Override
    public boolean restsOnFigures() {
        return true;
    }

    @Override
    public int count() {
        return opportunities.count();
    }

    @Override
    public List<String> next(String after, int limit) {
        return texts(opportunities.next(after, limit));
    }

    @Override
    public List<String> between(String first, String last) {
        return texts(opportunities.between(first, last));
    }

    @Override
    public List<SubjectFacts> lock(Collection<String> ids, LiveRules rules) {
        List<OpportunityId> known = ids.stream().map(OpportunityId::of).toList();
        List<OpportunityCase> cases = opportunities.lock(known);
        Map<OpportunityId, Opportunity> newest = opportunities.newest(known);
        return cases.stream().map(course -> facts(course, newest)).toList();
    }

    @Override
    public Optional<SubjectFacts> look(String id, LiveRules rules) {
        OpportunityId known = OpportunityId.of(id);
        return opportunities.find(known).map(course -> facts(course, opportunities.newest(List.of(known))));
    }

    private SubjectFacts facts(OpportunityCase course, Map<OpportunityId, Opportunity> newest) {
        Opportunity figures = newest.get(course.id());
        String buyer = course.id().buyer();
        String owner = course.waitsFor() == null ? buyer : course.waitsFor();
        return new SubjectFacts(Subject.opportunity(course.id().toString()), buyer, owner, seen(course, figures), true);
    }

    private List<Fact> seen(OpportunityCase course, @Nullable Opportunity figures) {
        if (figures != null) {
            return List.of(facts.fact(figures, course));
        }
        return course.step().isUnderWay() ? List.of(facts.factWithoutFigures(course)) : List.of();
    }

    private static List<String> texts(List<OpportunityId> ids) {
        return ids.stream().map(OpportunityId::toString).toList();
    }
}
