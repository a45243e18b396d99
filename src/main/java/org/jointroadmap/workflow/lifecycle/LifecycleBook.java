package org.jointroadmap.workflow.lifecycle;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.workflow.engine.LifecycleReading;
import org.jointroadmap.workflow.model.ModelsDeployed;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes down each version of a lifecycle that the engine has and the house does not know yet. */
@Component
class LifecycleBook {
    private final RepositoryService repository;
    private final Lifecycles lifecycles;
    private final LifecycleReading reading;

    LifecycleBook(RepositoryService repository, Lifecycles lifecycles, LifecycleReading reading) {
        this.repository = repository;
        this.lifecycles = lifecycles;
        this.reading = reading;
    }

    @EventListener
    @Order(0)
    void keepUp(ModelsDeployed deployed) {
        Set<String> known = lifecycles.all().stream().map(Lifecycle::definition).collect(Collectors.toSet());
        repository.createProcessDefinitionQuery().orderByProcessDefinitionVersion().asc().list().stream()
                .filter(definition -> !known.contains(definition.getId()))
                .filter(definition -> !deployed.procedures().contains(definition.getKey()))
                .flatMap(definition -> reading.of(definition.getId()).stream())
                .forEach(lifecycles::add);
        lifecycles.keepTo(deployed.present());
    }
}
