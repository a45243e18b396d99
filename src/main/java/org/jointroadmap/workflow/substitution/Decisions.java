package org.jointroadmap.workflow.substitution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.ImportSubstitutionProcess;
import org.springframework.stereotype.Component;

/** What was decided, by whom and why, as the process carries it to its service tasks. */
@Component
class Decisions {
    private final People people;

    Decisions(People people) {
        this.people = people;
    }

    Decision of(DelegateExecution execution) {
        String login = ImportSubstitutionProcess.DECIDED_BY.from(execution);
        return new Decision(
                OpportunityId.of(Subject.of(execution.getProcessBusinessKey()).id()),
                ImportSubstitutionProcess.REASON.from(execution),
                people.find(login).orElseThrow());
    }

    record Decision(OpportunityId id, String reason, Person by) {}
}
