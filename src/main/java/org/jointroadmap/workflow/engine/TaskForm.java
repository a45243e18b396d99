package org.jointroadmap.workflow.engine;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.workflow.form.Form;

/** The form of a task in the version of the model that its process runs on. */
record TaskForm(String id, DeployedForms forms) {
    private static final String RUSSIAN = Locale.forLanguageTag("ru").getLanguage();

    Form of(DelegateTask task) {
        return forms.form(deployment(task), id);
    }

    /** The same with its questions in both languages: whoever refuses an answer does not know its reader yet. */
    Form labelled(DelegateTask task) {
        String deployment = deployment(task);
        return forms.form(deployment, id)
                .labelled(label ->
                        BothLanguages.of(label, forms.texts(deployment, RUSSIAN).say(label)));
    }

    private static String deployment(DelegateTask task) {
        return ((ExecutionEntity) task.getExecution()).getProcessDefinition().getDeploymentId();
    }
}
