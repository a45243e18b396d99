package org.jointroadmap.workflow.procedure;

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
import org.jointroadmap.workflow.Part;
import org.jointroadmap.workflow.engine.DeployedModels;
import org.jointroadmap.workflow.engine.Instances;
import org.springframework.beans.factory.annotation.Value;
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
class OpportunityProcedures {
    private final Opportunities opportunities;
    private final OpportunityCourse course;
    private final Flags flags;
    private final RuntimeService runtime;
    private final Instances instances;
    private final DeployedModels models;
    private final String procedure;

    /** @param procedure key of the model that starts, as configured */
    OpportunityProcedures(
            Opportunities opportunities,
            OpportunityCourse course,
            Flags flags,
            RuntimeService runtime,
            Instances instances,
            DeployedModels models,
            @Value("${joint-roadmap.opportunities.procedure}") String procedure) {
        this.opportunities = opportunities;
        this.course = course;
        this.flags = flags;
        this.runtime = runtime;
        this.instances = instances;
        this.models = models;
        this.procedure = procedure;
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
        boolean worthLookingAt = flags.standing(subject).stream().anyMatch(OpportunityProcedures::isWorthLookingAt);
        if (worthLookingAt && !step.isUnderWay()) {
            course.find(id, ruleVersion);
            start(id, subject);
        } else if (!worthLookingAt && step == Step.TRIAGE) {
            end(subject);
            course.leave(id, ruleVersion);
        }
    }

    private void start(OpportunityId id, Subject subject) {
        Map<String, Object> sides = Map.of(Part.OWNER, id.buyer(), Part.PARTNER, id.partner());
        runtime.startProcessInstanceByKey(procedure, subject.toString(), sides);
    }

    private void end(Subject subject) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .filter(instance ->
                        models.subject(instance.getProcessDefinitionId()).equals(Subject.OPPORTUNITY))
                .forEach(instance -> instances.end(instance.getId(), "the opportunity is decided or gone"));
    }

    /** What is worth looking at is only a notice; what is graver goes up the ladder. */
    private static boolean isWorthLookingAt(Flag flag) {
        return flag.subject().type().equals(Subject.OPPORTUNITY) && flag.severity() == Severity.INFO;
    }
}
