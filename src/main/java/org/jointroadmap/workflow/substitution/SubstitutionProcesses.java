package org.jointroadmap.workflow.substitution;

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
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps one process for each opportunity that is worth a look, in the transaction in which its flags come or go.
 *
 * <p>It looks once everything else of the transaction is done: by then a flag that gave way to another has that one beside
 * it, and what follows from leaving an opportunity is evaluated by itself.
 */
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

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void settle(FlagRaised raised) {
        settle(raised.flag(), raised.flag().ruleVersion());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void settle(FlagCleared cleared) {
        settle(cleared.flag(), cleared.ruleVersion());
    }

    @EventListener
    void end(OpportunityDecided decided) {
        end(Subject.opportunity(decided.id().toString()));
    }

    /** Once the partner was asked it may answer, whatever became of the flag. */
    private void settle(Flag flag, int ruleVersion) {
        if (!isWorthLookingAt(flag)) {
            return;
        }
        Subject subject = flag.subject();
        OpportunityId id = OpportunityId.of(subject.id());
        Step step = opportunities.find(id).orElseThrow().step();
        boolean worthLookingAt = flags.standing(subject).stream().anyMatch(SubstitutionProcesses::isWorthLookingAt);
        if (worthLookingAt && !step.isUnderWay()) {
            course.find(id, ruleVersion);
            start(id, subject);
        } else if (!worthLookingAt && step == Step.TRIAGE) {
            end(subject);
            course.leave(id, ruleVersion);
        }
    }

    private void start(OpportunityId id, Subject subject) {
        Map<String, Object> sides = Map.of(
                ImportSubstitutionProcess.OWNER.name(), id.buyer(),
                ImportSubstitutionProcess.PARTNER.name(), id.partner());
        runtime.startProcessInstanceByKey(ImportSubstitutionProcess.KEY, subject.toString(), sides);
    }

    private void end(Subject subject) {
        runtime.createMessageCorrelation(ImportSubstitutionProcess.OVER)
                .processInstanceBusinessKey(subject.toString())
                .correlateAllWithResult();
    }

    /** What is worth looking at is only a notice; what is graver goes up the ladder. */
    private static boolean isWorthLookingAt(Flag flag) {
        return flag.subject().type().equals(Subject.OPPORTUNITY) && flag.severity() == Severity.INFO;
    }
}
