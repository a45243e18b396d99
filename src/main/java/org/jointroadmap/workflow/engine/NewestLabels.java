package org.jointroadmap.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the forms of the newest models call their fields, in English. */
@Component
class NewestLabels {
    private final RepositoryService repository;
    private final IdentityService identity;
    private final DeployedModels models;
    private final DeployedForms forms;
    private volatile Known known = new Known(-1, Map.of());

    NewestLabels(
            @Lazy RepositoryService repository,
            @Lazy IdentityService identity,
            DeployedModels models,
            DeployedForms forms) {
        this.repository = repository;
        this.identity = identity;
        this.models = models;
        this.forms = forms;
    }

    private record Known(long deployments, Map<String, String> labels) {}

    /** Field to label; another node may have published, what was deployed never changes. */
    Map<String, String> now() {
        return Acting.itself(identity, () -> {
            long deployments = repository.createDeploymentQuery().count();
            if (known.deployments() != deployments) {
                known = new Known(deployments, read());
            }
            return known.labels();
        });
    }

    private Map<String, String> read() {
        Map<String, String> labels = new HashMap<>();
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .map(models::model)
                .forEach(model -> collect(model, labels));
        return labels;
    }

    private void collect(ProcessDefinitionEntity model, Map<String, String> labels) {
        model.getTaskDefinitions().keySet().stream()
                .flatMap(task -> DeployedForms.formOf(model, task).stream())
                .flatMap(form -> forms.form(model.getDeploymentId(), form).fields().stream())
                .filter(field -> !field.readOnly())
                .forEach(field -> labels.putIfAbsent(field.key(), field.label()));
    }
}
