package org.jointroadmap.workflow.migration;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.Projects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves one project, in a transaction of its own. */
@Component
class OneMove {
    private static final Logger LOG = LoggerFactory.getLogger(OneMove.class);

    private final RuntimeService runtime;
    private final Projects projects;
    private final ProjectCourse course;
    private final TransactionTemplate transaction;

    OneMove(RuntimeService runtime, Projects projects, ProjectCourse course, TransactionTemplate transaction) {
        this.runtime = runtime;
        this.projects = projects;
        this.course = course;
        this.transaction = transaction;
    }

    /** Why it was not moved; empty if it was. */
    Optional<Obstacle> make(VersionPair pair, Project seen, Lifecycle to, Person by) {
        try {
            return Optional.ofNullable(
                    transaction.execute(status -> locked(pair, seen, to, by).orElse(null)));
        } catch (MigratingProcessInstanceValidationException refused) {
            LOG.info("{} stays on its version: {}", seen.id(), refused.getMessage());
            return Optional.of(Obstacle.of("engine"));
        } catch (ProcessEngineException failed) {
            LOG.warn("{} could not be moved", seen.id(), failed);
            return Optional.of(Obstacle.of("engine"));
        }
    }

    private Optional<Obstacle> locked(VersionPair pair, Project seen, Lifecycle to, Person by) {
        Project now = projects.lock(seen.id()).orElseThrow();
        if (now.status().isOver()
                || !String.valueOf(now.lifecycleVersion()).equals(String.valueOf(seen.lifecycleVersion()))) {
            return Optional.of(Obstacle.of("changed"));
        }
        runtime.newMigration(pair.plan())
                .processInstanceIds(now.processInstanceId())
                .execute();
        course.runsOn(now.id(), to.version(), by);
        return Optional.empty();
    }
}
