package org.jointroadmap.workflow.verb;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointroadmap.answer.Given;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.workflow.procedure.OpportunityFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided about an opportunity, by whom and why: the newest form that a person answered says it. */
@Component
class Decisions {
    /** In this order, the first that is there is the reason. */
    private static final List<String> REASONS =
            List.of(OpportunityFields.REASON, OpportunityFields.OFFER, OpportunityFields.SUPPLIERS);

    private final People people;
    private final StepAnswers answers;
    private final RoadmapItems items;

    Decisions(People people, StepAnswers answers, RoadmapItems items) {
        this.people = people;
        this.answers = answers;
        this.items = items;
    }

    Decision of(DelegateExecution execution) {
        List<Given> given = answers.before(execution).given();
        Given newest = Stream.iterate(given.size() - 1, at -> at >= 0, at -> at - 1)
                .map(given::get)
                .filter(answer -> !answer.decided())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody decided anything"));
        Map<String, @Nullable Object> values = newest.values();
        return new Decision(
                OpportunityId.of(Subject.of(execution.getProcessBusinessKey()).id()),
                item(text(values, OpportunityFields.ITEM)),
                REASONS.stream()
                        .map(name -> text(values, name))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                people.find(newest.login()).orElseThrow());
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String name) {
        Object value = values.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    /** People write its number. */
    private @Nullable String item(@Nullable String number) {
        return number == null ? null : items.idOf(number);
    }

    record Decision(
            OpportunityId id,
            @Nullable String item,
            @Nullable String reason,
            Person by) {}
}
