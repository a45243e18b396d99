package org.jointroadmap.workflow.verb;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointroadmap.answer.Given;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody decided about an item in a procedure: the newest form that a person answered says it. */
@Component
class Reviews {
    private final People people;
    private final StepAnswers answers;
    private final RoadmapItems items;

    Reviews(People people, StepAnswers answers, RoadmapItems items) {
        this.people = people;
        this.answers = answers;
        this.items = items;
    }

    Review of(DelegateExecution execution) {
        List<Given> given = answers.before(execution).given();
        Given newest = Stream.iterate(given.size() - 1, at -> at >= 0, at -> at - 1)
                .map(given::get)
                .filter(answer -> !answer.decided())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody decided anything"));
        String id = Subject.of(execution.getProcessBusinessKey()).id();
        return new Review(
                items.of(id).orElseThrow(), newest, people.find(newest.login()).orElseThrow());
    }

    record Review(RoadmapItem item, Given form, Person by) {
        private static final String REASON = "reason";
        private static final String DUE = "dueText";

        @Nullable
        String reason() {
            return text(REASON);
        }

        /** Another due date in the words of the document. */
        String due() {
            return Objects.requireNonNullElse(text(DUE), "");
        }

        private @Nullable String text(String name) {
            Object value = form.values().get(name);
            return value == null || value.toString().isBlank() ? null : value.toString();
        }
    }
}
