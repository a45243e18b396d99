package org.jointroadmap.workflow.engine;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.workflow.Questions;
import org.jointroadmap.workflow.form.Field;
import org.jointroadmap.workflow.form.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The questions as the form of the version had them by which a process was asked. */
@Component("questions")
class DeployedQuestions implements Questions {
    private final DeployedModels models;
    private final DeployedForms forms;
    private final NewestLabels labels;
    private final Phrases phrases;
    private final HistoryService history;

    DeployedQuestions(
            DeployedModels models,
            DeployedForms forms,
            NewestLabels labels,
            Phrases phrases,
            @Lazy HistoryService history) {
        this.labels = labels;
        this.phrases = phrases;
        this.models = models;
        this.forms = forms;
        this.history = history;
    }

    private record Asked(String deployment, Form form) {}

    @Override
    public String text(Submission answered, String field, Locale reader) {
        return asked(answered)
                .flatMap(asked -> asked.form()
                        .field(field)
                        .map(Field::label)
                        .map(label -> say(asked.deployment(), label, reader)))
                .orElse(field);
    }

    @Override
    public Optional<String> label(String field, Locale reader) {
        return Optional.ofNullable(labels.now().get(field)).map(label -> phrases.say(label, reader));
    }

    @Override
    public Optional<String> choice(Submission answered, String field, String answer, Locale reader) {
        return asked(answered).flatMap(asked -> asked.form()
                .field(field)
                .map(question -> question.options().get(answer))
                .map(label -> say(asked.deployment(), label, reader)));
    }

    @Override
    public Optional<String> unit(Submission answered, String field, Locale reader) {
        return asked(answered).flatMap(asked -> asked.form()
                .field(field)
                .map(Field::unit)
                .filter(unit -> !unit.isEmpty())
                .map(unit -> say(asked.deployment(), unit, reader)));
    }

    private String say(String deployment, String phrase, Locale reader) {
        return forms.texts(deployment, reader.getLanguage()).say(phrase);
    }

    private Optional<Asked> asked(Submission answered) {
        return definition(answered).map(models::model).flatMap(model -> DeployedForms.formOf(model, answered.taskKey())
                .map(form -> new Asked(model.getDeploymentId(), forms.form(model.getDeploymentId(), form))));
    }

    /** An earlier program did not write it down; the engine's history has it. */
    private Optional<String> definition(Submission answered) {
        if (answered.definition() != null || answered.processInstance() == null) {
            return Optional.ofNullable(answered.definition());
        }
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(answered.processInstance())
                        .singleResult())
                .map(HistoricProcessInstance::getProcessDefinitionId);
    }
}
