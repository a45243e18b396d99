package org.jointroadmap.workflow.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.Refused;
import org.jointroadmap.answer.InstanceAnswers;
import org.jointroadmap.answer.RecordedAnswers;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.OpportunityCase;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.opportunity.Step;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.engine.CarriedAnswers;
import org.jointroadmap.workflow.form.Form;
import org.springframework.stereotype.Component;

/** What people see on the tasks of an opportunity, and what their answers change. */
@Component
class OpportunityTasks implements TaskFacts {
    private final Opportunities opportunities;
    private final OpportunityCourse course;
    private final RecordedAnswers recorded;
    private final FiguresInWords figures;
    private final RoadmapItems items;
    private final Subjects subjects;
    private final Clock clock;

    OpportunityTasks(
            Opportunities opportunities,
            OpportunityCourse course,
            RecordedAnswers recorded,
            FiguresInWords figures,
            RoadmapItems items,
            Subjects subjects,
            Clock clock) {
        this.opportunities = opportunities;
        this.course = course;
        this.recorded = recorded;
        this.figures = figures;
        this.items = items;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public boolean isOf(String model, String subject) {
        return subject.equals(Subject.OPPORTUNITY);
    }

    @Override
    public Subject subject(String businessKey) {
        return Subject.of(businessKey);
    }

    @Override
    public boolean isAnsweredInTurn(DelegateTask task) {
        return true;
    }

    @Override
    public Map<String, Object> shown(DelegateTask task, Form form, String side) {
        OpportunityId id = id(task);
        OpportunityCase known = opportunities.find(id).orElseThrow();
        Map<String, Object> shown =
                new HashMap<>(CarriedAnswers.of(form, recorded.in(task.getProcessInstanceId()), side));
        shown.put(PATH, subjects.path(subject(task)));
        shown.put(TITLE, subjects.titleInBoth(subject(task)));
        shown.put(OpportunityFields.SUPPLIERS, known.suppliers());
        opportunities.newest(List.of(id)).values().forEach(newest -> shown.putAll(figures.of(newest)));
        return shown;
    }

    @Override
    public void opened(DelegateTask task, String side) {
        LocalDate due = LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
        course.waitFor(id(task), step(task, side), side, due);
    }

    @Override
    public void hold(Collection<Subject> some) {
        opportunities.lock(
                some.stream().map(subject -> OpportunityId.of(subject.id())).toList());
    }

    @Override
    public void dueOn(Subject subject, String side, LocalDate due) {
        course.dueOn(OpportunityId.of(subject.id()), side, due);
    }

    /** The buyer looks first; then the partner is asked; what the buyer does after the partner's answer weighs an offer. */
    private Step step(DelegateTask task, String side) {
        OpportunityId id = id(task);
        if (!side.equals(id.buyer())) {
            return Step.ASKED;
        }
        InstanceAnswers answers = recorded.in(task.getProcessInstanceId());
        return answers.given().stream()
                        .anyMatch(given -> !given.decided() && !given.side().equals(side))
                ? Step.OFFERED
                : Step.TRIAGE;
    }

    @Override
    public void answered(DelegateTask task, Answers given) {
        OpportunityId id = id(task);
        String suppliers = given.text(OpportunityFields.SUPPLIERS);
        if (suppliers != null) {
            course.nameSuppliers(id, suppliers);
        }
        String offer = given.text(OpportunityFields.OFFER);
        if (offer != null) {
            course.recordOffer(id, offer);
        }
        String item = given.text(OpportunityFields.ITEM);
        if (item != null && !item.isEmpty() && items.find(item).isEmpty()) {
            throw Refused.invalid(OpportunityFields.ITEM, "refused.item.unknown", item);
        }
    }

    private OpportunityId id(DelegateTask task) {
        return OpportunityId.of(subject(task).id());
    }
}
