package org.jointroadmap.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The files that models were deployed with. */
@Component
class DeployedFiles {
    /** How an earlier program called all its deployments, of which each held only what had changed. */
    private static final String EARLIER = "processes";

    private final RepositoryService repository;
    private final IdentityService identity;

    DeployedFiles(@Lazy RepositoryService repository, @Lazy IdentityService identity) {
        this.repository = repository;
        this.identity = identity;
    }

    /** A file of a deployment, or, where an earlier program left out what had not changed, the newest one of those. */
    Optional<byte[]> find(String deployment, String name) {
        return Acting.itself(
                identity,
                () -> has(deployment, name)
                        ? Optional.of(read(deployment, name))
                        : isEarlier(deployment)
                                ? earlier()
                                        .filter(id -> has(id, name))
                                        .findFirst()
                                        .map(id -> read(id, name))
                                : Optional.empty());
    }

    private boolean isEarlier(String deployment) {
        return earlier().anyMatch(deployment::equals);
    }

    private Stream<String> earlier() {
        return repository.createDeploymentQuery().deploymentName(EARLIER).orderByDeploymentTime().desc().list().stream()
                .map(Deployment::getId);
    }

    private boolean has(String deployment, String name) {
        return repository.getDeploymentResourceNames(deployment).contains(name);
    }

    private byte[] read(String deployment, String name) {
        try (InputStream file = repository.getResourceAsStream(deployment, name)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
