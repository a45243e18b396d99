package org.jointroadmap.workflow.verb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.answer.Given;
import org.jointroadmap.answer.InstanceAnswers;
import org.jointroadmap.workflow.Verb;
import org.jointroadmap.workflow.engine.Step;
import org.springframework.stereotype.Component;

/**
 * Sets a question as an answer: yes if the newest answers of some tasks to it are all yes. What those who said no gave as
 * their {@code grounds} are the {@code objections}.
 */
@Component
@Verb(
        describes =
                "Answers a question with yes if all these tasks answered it with yes; the grounds of the others are the objections",
        describesRu =
                "Отвечает на вопрос «да», если во всех этих задачах ответили «да»; обоснования остальных становятся возражениями",
        properties = {"question", "tasks"},
        required = {"question", "tasks"},
        decides = "question")
class Weigh implements JavaDelegate {
    private static final String GROUNDS = "grounds";
    private static final String OBJECTIONS = "objections";

    private final StepAnswers answers;

    Weigh(StepAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Step step = Step.of(execution);
        String question = step.property("question");
        InstanceAnswers before = answers.before(execution);
        List<Optional<Given>> newest = step.list("tasks").stream()
                .flatMap(task -> before.newestRound(task).stream())
                .toList();
        List<Given> against = newest.stream()
                .flatMap(Optional::stream)
                .filter(answer -> !InstanceAnswers.isYes(answer.values().get(question)))
                .toList();
        boolean unanimous = against.isEmpty() && newest.stream().allMatch(Optional::isPresent);
        answers.decide(execution, Map.of(question, unanimous, OBJECTIONS, objections(against)), null);
    }

    /** One paragraph for each who said no, with the side. */
    private static String objections(List<Given> against) {
        return against.stream()
                .filter(answer -> answer.values().get(GROUNDS) != null)
                .map(answer -> answer.side().isEmpty()
                        ? String.valueOf(answer.values().get(GROUNDS))
                        : answer.side() + ": " + answer.values().get(GROUNDS))
                .collect(Collectors.joining("\n\n"));
    }
}
