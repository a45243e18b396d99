package org.jointroadmap.workflow.substitution;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.FlagCleared;
import org.jointroadmap.flag.FlagRaised;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.jointroadmap.opportunity.OpportunityDecided;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.opportunity.Step;
import org.jointroadmap.workflow.ImportSubstitutionProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps at most one process for each opportunity, in the transaction in which its flag comes or goes. */
@Component
class SubstitutionProcesses {
    private final Opportunities opportunities;
    private final OpportunityCourse course;
    private final Flags flags;
    private final RuntimeService runtime;

    SubstitutionProcesses(Opportunities opportunities, OpportunityCourse course, Flags flags, RuntimeService runtime) {
        this.opportunities = opportunities;
        this.course = course;
        this.flags = flags;
        this.runtime = runtime;
    }

    /** What is worth looking at is only a notice; what is graver goes up the ladder. */
    @EventListener
    void start(FlagRaised raised) {
        Flag flag = raised.flag();
        if (isWorthLookingAt(flag) && !step(flag).isUnderWay()) {
            OpportunityId id = OpportunityId.of(flag.subject().id());
            runtime.startProcessInstanceByKey(
                    ImportSubstitutionProcess.KEY,
                    flag.subject().toString(),
                    Map.of(
                            ImportSubstitutionProcess.OWNER.name(), id.buyer(),
                            ImportSubstitutionProcess.PARTNER.name(), id.partner()));
        }
    }

    /** Only until somebody has begun: what the partner was asked it may answer. */
    @EventListener
    void end(FlagCleared cleared) {
        Flag flag = cleared.flag();
        if (isWorthLookingAt(flag) && step(flag) == Step.TRIAGE && !isStillWorthLookingAt(flag.subject())) {
            course.leave(OpportunityId.of(flag.subject().id()));
            end(flag.subject());
        }
    }

    @EventListener
    void end(OpportunityDecided decided) {
        end(Subject.opportunity(decided.id().toString()));
    }

    private void end(Subject subject) {
        runtime.createMessageCorrelation(ImportSubstitutionProcess.OVER)
                .processInstanceBusinessKey(subject.toString())
                .correlateAllWithResult();
    }

    private boolean isStillWorthLookingAt(Subject subject) {
        List<Flag> standing = flags.standing(subject);
        return standing.stream().anyMatch(SubstitutionProcesses::isWorthLookingAt);
    }

    private static boolean isWorthLookingAt(Flag flag) {
        return flag.subject().type().equals(Subject.OPPORTUNITY) && flag.severity() == Severity.INFO;
    }

    private Step step(Flag flag) {
        return opportunities
                .find(OpportunityId.of(flag.subject().id()))
                .orElseThrow()
                .step();
    }
}
