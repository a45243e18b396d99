package org.jointroadmap.monitoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.OpportunityCase;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.rules.LiveRules;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The opportunities as subjects: without figures in the newest period only an answer that is awaited is looked at. */
@Component
@Order(3)
class OpportunitySubjects implements SubjectSource {
    private final Opportunities opportunities;
    private final Projects projects;
    private final TargetGap gap;
    private final OpportunityFacts facts;

    OpportunitySubjects(Opportunities opportunities, Projects projects, TargetGap gap, OpportunityFacts facts) {
        this.opportunities = opportunities;
        this.projects = projects;
        this.gap = gap;
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
        return facts(opportunities.lock(known));
    }

    @Override
    public Optional<SubjectFacts> look(String id, LiveRules rules) {
        return opportunities.find(OpportunityId.of(id)).map(course -> facts(List.of(course))
                .get(0));
    }

    private List<SubjectFacts> facts(List<OpportunityCase> cases) {
        List<OpportunityId> ids = cases.stream().map(OpportunityCase::id).toList();
        Map<OpportunityId, Opportunity> newest = opportunities.newest(ids);
        Map<OpportunityId, BigDecimal> before = opportunities.thirdBefore(ids);
        Set<ProjectId> underWay = projects.underWay(cases.stream()
                .flatMap(course -> Stream.ofNullable(course.project()))
                .toList());
        BigDecimal lacking = gap.usd().orElse(null);
        return cases.stream()
                .map(course -> facts(
                        course,
                        newest.get(course.id()),
                        new OpportunityFacts.Beside(
                                before.get(course.id()),
                                lacking,
                                course.project() != null && underWay.contains(course.project()))))
                .toList();
    }

    private SubjectFacts facts(OpportunityCase course, @Nullable Opportunity figures, OpportunityFacts.Beside beside) {
        String buyer = course.id().buyer();
        String owner = course.waitsFor() == null ? buyer : course.waitsFor();
        return new SubjectFacts(
                Subject.opportunity(course.id().toString()), buyer, owner, seen(course, figures, beside), true);
    }

    private List<Fact> seen(OpportunityCase course, @Nullable Opportunity figures, OpportunityFacts.Beside beside) {
        if (figures != null) {
            return List.of(facts.fact(figures, course, beside));
        }
        return course.step().isUnderWay() ? List.of(facts.factWithoutFigures(course, beside)) : List.of();
    }

    private static List<String> texts(List<OpportunityId> ids) {
        return ids.stream().map(OpportunityId::toString).toList();
    }
}
