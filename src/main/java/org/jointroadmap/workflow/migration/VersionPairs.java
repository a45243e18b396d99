package org.jointroadmap.workflow.migration;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.workflow.engine.DeployedModels;
import org.springframework.stereotype.Component;

/** Draws up by the engine's own rules what of a version moves to what of another: nodes of the same id and kind. */
@Component
class VersionPairs {
    private final RuntimeService runtime;
    private final DeployedModels models;

    VersionPairs(RuntimeService runtime, DeployedModels models) {
        this.runtime = runtime;
        this.models = models;
    }

    VersionPair of(Lifecycle from, Lifecycle to) {
        MigrationPlan plan = runtime.createMigrationPlan(from.definition(), to.definition())
                .mapEqualActivities()
                .build();
        return new VersionPair(models.model(from.definition()), models.model(to.definition()), plan);
    }
}
