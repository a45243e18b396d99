package org.jointroadmap.workflow.model;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jointroadmap.workflow.form.FormTranslation;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Deploys what changed in the processes folder before anybody is let in; the first fault ends the start. */
@Component
class ProcessDeployment implements SmartInitializingSingleton {
    private final ProcessFolder folder;
    private final RepositoryService repository;
    private final ApplicationContext beans;

    ProcessDeployment(ProcessFolder folder, RepositoryService repository, ApplicationContext beans) {
        this.folder = folder;
        this.repository = repository;
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ProcessFiles files = folder.files();
        Set<String> delegates = Set.of(beans.getBeanNamesForType(JavaDelegate.class));
        files.violations(delegates::contains).findFirst().ifPresent(violation -> {
            throw violation.refused();
        });
        DeploymentBuilder deployment =
                repository.createDeployment().name("processes").enableDuplicateFiltering(true);
        files.models().forEach(file -> add(deployment, file.name(), file.content()));
        addForms(deployment, files);
        deploy(deployment);
    }

    private static void addForms(DeploymentBuilder deployment, ProcessFiles files) {
        FormTranslation russian = files.russian();
        for (ProcessFile form : files.forms()) {
            add(deployment, form.name(), form.content());
            String name = form.name().replace(form.id() + ".", FormTranslation.idFor(form.id(), "ru") + ".");
            add(deployment, name, russian.translate(form.content()));
        }
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
