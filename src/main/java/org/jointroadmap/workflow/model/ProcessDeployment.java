package org.jointroadmap.workflow.model;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.jointroadmap.Change;
import org.jointroadmap.Sha256;
import org.jointroadmap.party.Role;
import org.jointroadmap.workflow.Relation;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deploys what changed in the processes folder before anybody is let in; the first fault ends the start. */
@Component
class ProcessDeployment implements SmartInitializingSingleton {
    private final ProcessFolder folder;
    private final RepositoryService repository;
    private final ApplicationContext beans;
    private final TransactionTemplate transactions;

    ProcessDeployment(
            ProcessFolder folder,
            RepositoryService repository,
            ApplicationContext beans,
            TransactionTemplate transactions) {
        this.folder = folder;
        this.repository = repository;
        this.beans = beans;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ProcessFiles files = folder.files();
        Set<String> delegates = Set.of(beans.getBeanNamesForType(JavaDelegate.class));
        files.violations(delegates::contains).findFirst().ifPresent(violation -> {
            throw violation.refused();
        });
        files.models().forEach(file -> {
            DeploymentBuilder deployment =
                    repository.createDeployment().name("model/" + file.id()).enableDuplicateFiltering(false);
            add(deployment, file.name(), file.content());
            files.all().stream().filter(other -> !other.isModel()).forEach(other -> add(deployment, other.name(), other.content()));
            transactions.executeWithoutResult(status -> deployed(deployment));
        });
        beans.publishEvent(new ModelsDeployed(
                files.models().stream().collect(Collectors.toMap(ProcessFile::id, ProcessDeployment::roles))));
    }

    private static Set<Role> roles(ProcessFile model) {
        return XmlReader.read(model)
                .all("userTask")
                .map(task ->
                        Relation.of(task.attribute("camunda:candidateGroups")).role())
                .collect(Collectors.toSet());
    }

    /** One change for each model that got another version, and one for what changed with them. */
    private void deployed(DeploymentBuilder deployment) {
        Map<String, Integer> before = versions();
        String known = newestDeployment();
        deploy(deployment);
        versions().forEach((key, version) -> {
            Change change = Change.of("model.deployed", "model/" + key)
                    .by(Change.PROGRAM)
                    .field("version", before.get(key), version);
            if (change.isAny()) {
                beans.publishEvent(change);
            }
        });
        String deployed = newestDeployment();
        if (!deployed.equals(known)) {
            Change change =
                    Change.of("models.deployed", "deployment/" + deployed).by(Change.PROGRAM);
            for (Resource file : repository.getDeploymentResources(deployed)) {
                change = change.field(file.getName(), null, Sha256.of(file.getBytes()));
            }
            beans.publishEvent(change);
        }
    }

    private Map<String, Integer> versions() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(
                        ProcessDefinition::getKey, ProcessDefinition::getVersion, Math::max, TreeMap::new));
    }

    private String newestDeployment() {
        return repository.createDeploymentQuery().orderByDeploymentTime().desc().listPage(0, 1).stream()
                .map(Deployment::getId)
                .findFirst()
                .orElse("");
    }

    private static void add(DeploymentBuilder deployment, String name, byte[] content) {
        deployment.addInputStream(name, new ByteArrayInputStream(content));
    }

    private static void deploy(DeploymentBuilder deployment) {
        try {
            deployment.deploy();
        } catch (ParseException wrong) {
            var report = wrong.getResorceReports().get(0);
            var error = report.getErrors().get(0);
            throw new ModelRefused(report.getResourceName(), error.getLine(), error.getMessage());
        }
    }
}
