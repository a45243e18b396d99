package org.jointroadmap.workflow.procedure;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.jointroadmap.opportunity.OpportunityDecided;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.workflow.engine.Instances;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An opportunity that somebody looks at is found; one that nobody is to look at any more is left. */
@Component
class OpportunityHook implements ProcedureHook {
    private final Opportunities opportunities;
    private final OpportunityCourse course;
    private final RunningProcedures running;
    private final Instances instances;

    OpportunityHook(
            Opportunities opportunities, OpportunityCourse course, RunningProcedures running, Instances instances) {
        this.opportunities = opportunities;
        this.course = course;
        this.running = running;
        this.instances = instances;
    }

    @Override
    public String type() {
        return Subject.OPPORTUNITY;
    }

    @Override
    public boolean begins(Subject subject, int ruleVersion) {
        OpportunityId id = OpportunityId.of(subject.id());
        if (opportunities.find(id).orElseThrow().step().isUnderWay()) {
            return false;
        }
        course.find(id, ruleVersion);
        return true;
    }

    @Override
    public void ended(Subject subject, int ruleVersion) {
        course.leave(OpportunityId.of(subject.id()), ruleVersion);
    }

    /** On its page, or by its own procedure. */
    @EventListener
    void end(OpportunityDecided decided) {
        running.about(Subject.opportunity(decided.id().toString()))
                .forEach(instance -> instances.end(instance, "the opportunity is decided"));
    }
}
