package org.jointroadmap.workflow.substitution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.OpportunityCase;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.opportunity.Step;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.ImportSubstitutionProcess;
import org.jointroadmap.workflow.TaskFacts;
import org.springframework.stereotype.Component;

/** What people see on the tasks of an opportunity, and what their answers change. */
@Component
class SubstitutionTasks implements TaskFacts {
    private static final Map<String, Step> STEPS =
            Map.of("triage-opportunity", Step.TRIAGE, "name-suppliers", Step.ASKED, "weigh-offer", Step.OFFERED);

    private final Opportunities opportunities;
    private final OpportunityCourse course;
    private final FiguresInWords figures;
    private final SubstitutionAnswers answers;
    private final Subjects subjects;
    private final Clock clock;

    SubstitutionTasks(
            Opportunities opportunities,
            OpportunityCourse course,
            FiguresInWords figures,
            SubstitutionAnswers answers,
            Subjects subjects,
            Clock clock) {
        this.opportunities = opportunities;
        this.course = course;
        this.figures = figures;
        this.answers = answers;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String process() {
        return ImportSubstitutionProcess.KEY;
    }

    @Override
    public Subject subject(String businessKey) {
        return Subject.of(businessKey);
    }

    @Override
    public Map<String, Object> shown(DelegateTask task, String side) {
        OpportunityId id = id(task);
        OpportunityCase known = opportunities.find(id).orElseThrow();
        Map<String, Object> shown = new HashMap<>();
        shown.put(PATH, subjects.path(subject(task)));
        shown.put(TITLE, subjects.titleInBoth(subject(task)));
        shown.put(ImportSubstitutionProcess.SUPPLIERS, known.suppliers());
        opportunities.newest(List.of(id)).values().forEach(newest -> shown.putAll(figures.of(newest)));
        return shown;
    }

    @Override
    public void opened(DelegateTask task, String side) {
        LocalDate due = LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
        Step step = STEPS.get(task.getTaskDefinitionKey());
        if (step != null) {
            course.waitFor(id(task), step, side, due);
        }
    }

    @Override
    public void answered(DelegateTask task, Answers given) {
        answers.take(id(task), task, given);
    }

    private OpportunityId id(DelegateTask task) {
        return OpportunityId.of(subject(task).id());
    }
}
