package org.jointroadmap.workflow.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Measure;
import org.jointroadmap.flag.MeasureBegun;
import org.jointroadmap.flag.MeasureEnded;
import org.jointroadmap.flag.Measures;
import org.jointroadmap.party.Parties;
import org.jointroadmap.workflow.Part;
import org.jointroadmap.workflow.ProcedureProcess;
import org.jointroadmap.workflow.engine.Instances;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries out the procedures that rules call for, and ends those whose cause went unless somebody has taken them up.
 *
 * <p>It looks once everything else of the transaction is done: by then a rule that gave way to another has that one beside
 * it, and what follows from an end is evaluated by itself.
 */
@Component
class Procedures {
    private final Measures measures;
    private final RunningProcedures running;
    private final RuntimeService runtime;
    private final Instances instances;
    private final Parties parties;
    private final MissingProcedures missing;
    private final List<ProcedureHook> hooks;

    Procedures(
            Measures measures,
            RunningProcedures running,
            RuntimeService runtime,
            Instances instances,
            Parties parties,
            MissingProcedures missing,
            List<ProcedureHook> hooks) {
        this.measures = measures;
        this.running = running;
        this.runtime = runtime;
        this.instances = instances;
        this.parties = parties;
        this.missing = missing;
        this.hooks = hooks;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void start(MeasureBegun begun) {
        Measure measure = begun.measure();
        if (measure.kind() != Measure.Kind.START || !stands(measure)) {
            return;
        }
        Subject subject = measure.subject();
        if (!running.isThere(measure.part(), subject)) {
            missing.tell(measure);
            return;
        }
        measures.done(measure.id());
        boolean free = running.of(measure.part(), subject).isEmpty();
        if (free
                && hook(subject)
                        .map(one -> one.begins(subject, measure.ruleVersion()))
                        .orElse(true)) {
            begin(begun, subject);
        }
    }

    private void begin(MeasureBegun begun, Subject subject) {
        String owner = begun.owner();
        Map<String, Object> variables = Map.of(
                Part.OWNER,
                owner,
                Part.PARTNER,
                parties.other(owner).code(),
                ProcedureProcess.OCCASION.name(),
                begun.occasion());
        String instance = runtime.startProcessInstanceByKey(begun.measure().part(), subject.toString(), variables)
                .getId();
        if (running.isUnderWay(instance)) {
            runtime.removeVariable(instance, ProcedureProcess.OCCASION.name());
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void end(MeasureEnded ended) {
        Measure measure = ended.measure();
        Subject subject = measure.subject();
        if (measure.kind() != Measure.Kind.START || isStillCalledFor(measure)) {
            return;
        }
        for (String instance : running.of(measure.part(), subject)) {
            if (!running.isTakenUp(instance)) {
                instances.end(instance, "its cause is gone");
                hook(subject).ifPresent(one -> one.ended(subject, ended.ruleVersion()));
            }
        }
    }

    private boolean stands(Measure measure) {
        return measures.standing(measure.subject()).stream().anyMatch(one -> one.id() == measure.id());
    }

    /** By this rule anew, or by another. */
    private boolean isStillCalledFor(Measure measure) {
        return measures.standing(measure.subject()).stream()
                .anyMatch(one -> one.kind() == Measure.Kind.START && one.part().equals(measure.part()));
    }

    private Optional<ProcedureHook> hook(Subject subject) {
        return hooks.stream().filter(one -> one.type().equals(subject.type())).findFirst();
    }
}
