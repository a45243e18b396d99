package org.jointroadmap.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jointroadmap.workflow.form.Form;
import org.jointroadmap.workflow.form.Texts;
import org.jointroadmap.workflow.form.TranslatedForm;
import org.springframework.stereotype.Component;

/** The forms and texts that a version of a model was deployed with: instances under way keep theirs. */
@Component
public class DeployedForms {
    private static final String SOURCE = "en";

    private final DeployedFiles files;
    private final DeployedModels models;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private final Map<String, Texts> texts = new ConcurrentHashMap<>();

    DeployedForms(DeployedFiles files, DeployedModels models) {
        this.files = files;
        this.models = models;
    }

    /**
     * A form as its author drew it.
     *
     * @param deployment the engine's id of it
     * @throws IllegalStateException if the deployment has no such form
     */
    public Form form(String deployment, String id) {
        return forms.computeIfAbsent(deployment + "/" + id, key -> read(content(deployment, id)));
    }

    /** Id of the form of a task; empty for what is no task of the model. */
    static Optional<String> formOf(ProcessDefinitionEntity model, String task) {
        return Optional.ofNullable(model.getTaskDefinitions().get(task))
                .map(TaskDefinition::getFormDefinition)
                .map(FormDefinition::getCamundaFormDefinitionKey)
                .map(Expression::getExpressionText);
    }

    /** The same as a file, in a language. */
    public byte[] inLanguage(String deployment, String id, String language) {
        if (language.equals(SOURCE)) {
            return content(deployment, id);
        }
        Texts known = texts(deployment, language);
        Optional<byte[]> earlier =
                known.phrases().isEmpty() ? files.find(deployment, file(id + "-" + language)) : Optional.empty();
        return earlier.orElseGet(() -> TranslatedForm.of(content(deployment, id), known));
    }

    /** What the model and its forms say in another language; no phrases if it has none. */
    public Texts texts(String deployment, String language) {
        return texts.computeIfAbsent(
                deployment + "/" + language, key -> files.find(deployment, "texts/" + language + ".yaml")
                        .map(file -> Texts.read(language, file))
                        .orElseGet(() -> Texts.none(language)));
    }

    /** The same, of a version of a model. */
    byte[] ofTask(String definition, String id, String language) {
        return inLanguage(models.deployment(definition), id, language);
    }

    private byte[] content(String deployment, String id) {
        return files.find(deployment, file(id))
                .orElseThrow(() -> new IllegalStateException("Deployment " + deployment + " has no form " + id));
    }

    private static String file(String id) {
        return "forms/" + id + ".form";
    }

    private static Form read(byte[] file) {
        try {
            return Form.read(file);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A deployed form cannot be read", broken);
        }
    }
}
