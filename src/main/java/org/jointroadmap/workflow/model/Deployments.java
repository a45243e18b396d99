package org.jointroadmap.workflow.model;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jointroadmap.workflow.check.Fault;
import org.springframework.stereotype.Component;

/** Gives the engine each model with its forms and phrases as a deployment of its own. */
@Component
class Deployments {
    private final RepositoryService repository;
    private final Clock clock;

    Deployments(RepositoryService repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @throws EngineRefused with what the engine says of all of them; the transaction is then to be undone */
    List<ModelVersion> deploy(List<Bundle> bundles, String author) {
        List<ModelVersion> versions = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Bundle bundle : bundles) {
            try {
                versions.add(deploy(bundle, author));
            } catch (ParseException refused) {
                refused.getResorceReports().forEach(report -> report.getErrors()
                        .forEach(error -> faults.add(Fault.ofEngine(
                                report.getResourceName(), error.getLine(), error.getColumn(), error.getMessage()))));
            }
        }
        if (!faults.isEmpty()) {
            throw new EngineRefused(faults);
        }
        return versions;
    }

    private ModelVersion deploy(Bundle bundle, String author) {
        DeploymentBuilder deployment = repository.createDeployment().name("model/" + bundle.key());
        bundle.files()
                .files()
                .forEach((name, content) -> deployment.addInputStream(
                        name, new ByteArrayInputStream(name.endsWith(".bpmn") ? BoundForms.of(content) : content)));
        DeploymentWithDefinitions deployed = deployment.deployWithResult();
        ProcessDefinition definition = deployed.getDeployedProcessDefinitions().get(0);
        return new ModelVersion(
                bundle.key(),
                definition.getVersion(),
                bundle.files().hash(),
                clock.instant(),
                author,
                deployed.getId(),
                definition.getId(),
                bundle.facts());
    }
}
