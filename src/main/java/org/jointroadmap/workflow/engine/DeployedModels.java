package org.jointroadmap.workflow.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed models, version by version, as the engine has read them. */
@Component
public class DeployedModels {
    private final Supplier<RepositoryService> repository;
    private final IdentityService identity;

    @Autowired
    DeployedModels(ObjectProvider<RepositoryService> repository, @Lazy IdentityService identity) {
        this(repository::getObject, identity);
    }

    public DeployedModels(Supplier<RepositoryService> repository, IdentityService identity) {
        this.repository = repository;
        this.identity = identity;
    }

    public ProcessDefinitionEntity model(String definition) {
        return Acting.itself(identity, () -> (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository.get()).getDeployedProcessDefinition(definition));
    }

    /** The engine's id of the deployment that a version came with. */
    String deployment(String definition) {
        return model(definition).getDeploymentId();
    }

    /** What the model is about: project, opportunity and so on; "" for one of the program's own. */
    public String subject(String definition) {
        return subject(model(definition));
    }

    static String subject(ProcessDefinitionEntity model) {
        return NodeProperties.of(model).getOrDefault("subject", "");
    }

    /** What the author of a model wrote as the properties of a node; empty for what is none of its nodes. */
    public Map<String, String> properties(String definition, String node) {
        ActivityImpl activity = model(definition).findActivity(node);
        return activity == null ? Map.of() : NodeProperties.of(activity);
    }

    /** The stage in which a node lies; empty outside of all. */
    public Optional<ActivityImpl> stage(String definition, String node) {
        ActivityImpl at = model(definition).findActivity(node);
        while (at != null && at.getFlowScope() instanceof ActivityImpl outer) {
            at = outer;
        }
        return Optional.ofNullable(at).filter(StageReading::isStage);
    }

    /** Whether each answer to a task of this node is a report. */
    public boolean reports(String definition, String node) {
        return stage(definition, node)
                .map(stage -> Boolean.parseBoolean(NodeProperties.of(stage).get(StageReading.REPORTS)))
                .orElse(false);
    }
}
