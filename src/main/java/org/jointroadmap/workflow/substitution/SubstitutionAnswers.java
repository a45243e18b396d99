package org.jointroadmap.workflow.substitution;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.Refused;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.ImportSubstitutionProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries on what people answered: what the next task needs, and which way the process goes. */
@Component
class SubstitutionAnswers {
    private static final int SHORTEST = 3;

    private final OpportunityCourse course;
    private final RoadmapItems items;

    SubstitutionAnswers(OpportunityCourse course, RoadmapItems items) {
        this.course = course;
        this.items = items;
    }

    void take(OpportunityId id, DelegateTask task, Answers given) {
        switch (task.getTaskDefinitionKey()) {
            case "triage-opportunity" -> triage(task, given);
            case "name-suppliers" -> suppliers(id, task, given);
            default -> offer(id, task, given);
        }
    }

    private static void triage(DelegateTask task, Answers given) {
        boolean asked = given.isYes(ImportSubstitutionProcess.ASKED.name());
        ImportSubstitutionProcess.ASKED.set(task.getExecution(), asked);
        if (!asked) {
            decide(task, reason(given));
        }
    }

    private void suppliers(OpportunityId id, DelegateTask task, Answers given) {
        boolean found = given.isYes(ImportSubstitutionProcess.FOUND.name());
        String words = text(given, ImportSubstitutionProcess.SUPPLIERS);
        course.nameSuppliers(id, words);
        ImportSubstitutionProcess.FOUND.set(task.getExecution(), found);
        if (!found) {
            decide(task, words);
        }
    }

    private void offer(OpportunityId id, DelegateTask task, Answers given) {
        String decision = text(given, ImportSubstitutionProcess.DECISION);
        String offer = text(given, ImportSubstitutionProcess.OFFER);
        boolean taken = !decision.equals("dismissed");
        course.recordOffer(id, offer);
        ImportSubstitutionProcess.TAKEN.set(task.getExecution(), taken);
        ImportSubstitutionProcess.JOINT.set(task.getExecution(), decision.equals("project"));
        ImportSubstitutionProcess.ITEM.set(task.getExecution(), item(given));
        decide(task, taken ? offer : reason(given));
    }

    private String item(Answers given) {
        String number = text(given, ImportSubstitutionProcess.ITEM.name());
        return number.isEmpty()
                ? number
                : items.find(number)
                        .map(RoadmapItem::number)
                        .orElseThrow(() ->
                                Refused.invalid(ImportSubstitutionProcess.ITEM.name(), "refused.item.unknown", number));
    }

    /** A dismissal without a reason would keep the flag away and nobody would know why. */
    private static String reason(Answers given) {
        String reason = text(given, ImportSubstitutionProcess.REASON.name());
        if (reason.length() < SHORTEST) {
            throw Refused.invalid(ImportSubstitutionProcess.REASON.name(), "refused.opportunity.reason");
        }
        return reason;
    }

    private static void decide(DelegateTask task, String reason) {
        ImportSubstitutionProcess.REASON.set(task.getExecution(), reason);
        ImportSubstitutionProcess.DECIDED_BY.set(task.getExecution(), String.valueOf(task.getAssignee()));
    }

    private static String text(Answers given, String field) {
        @Nullable String text = given.text(field);
        return text == null ? "" : text;
    }
}
