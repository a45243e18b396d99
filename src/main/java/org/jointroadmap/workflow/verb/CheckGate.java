package org.jointroadmap.workflow.verb;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.monitoring.Gate;
import org.jointroadmap.monitoring.Gates;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.workflow.Verb;
import org.jointroadmap.workflow.engine.Step;
import org.springframework.stereotype.Component;

/** Asks the rules what a project lacks at the gate that has the node's id: property {@code answer}, {@code complete} if absent. */
@Component
@Verb(
        describes = "Asks the rules what is lacking at the gate of this name; the answer is yes if nothing is",
        describesRu = "Спрашивает правила, чего не хватает у ворот с этим именем; ответ — да, если всего хватает",
        properties = "answer",
        subjects = Subject.PROJECT,
        decides = "answer=complete")
class CheckGate implements JavaDelegate {
    private static final String COMPLETE = "complete";
    private static final String LACKING = "lacking";

    private final Gates gates;
    private final StepAnswers answers;

    CheckGate(Gates gates, StepAnswers answers) {
        this.gates = gates;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Step step = Step.of(execution);
        Gate gate = gates.at(ProjectId.of(execution.getProcessBusinessKey()), step.node());
        answers.decide(
                execution,
                Map.of(step.find("answer").orElse(COMPLETE), gate.isOpen(), LACKING, text(gate.lacks())),
                gate.ruleVersion());
    }

    /** A line each, in both languages, since a task has no language of its own. */
    private static String text(List<Lack> lacks) {
        return lacks.stream()
                .map(lack -> BothLanguages.of(lack.what().english(), lack.what().in(Locale.forLanguageTag("ru"))))
                .collect(Collectors.joining("\n"));
    }
}
