package org.jointroadmap.workflow.access;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.jointroadmap.party.Role;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.model.ModelsDeployed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may have tasks of a model may see its drawing in the Tasklist, and nothing of what runs on it. */
@Component
class DrawingRights {
    private final EngineGroups groups;
    private final AuthorizationService rights;
    private final TransactionTemplate transaction;

    DrawingRights(EngineGroups groups, AuthorizationService rights, TransactionTemplate transaction) {
        this.groups = groups;
        this.rights = rights;
        this.transaction = transaction;
    }

    @EventListener
    void settle(ModelsDeployed deployed) {
        transaction.executeWithoutResult(status -> {
            groups.withTasks().forEach((group, role) -> settle(group, drawings(role, deployed.roles())));
        });
    }

    private static Set<String> drawings(Role role, Map<String, Set<Role>> roles) {
        return roles.entrySet().stream()
                .filter(model -> model.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void settle(String group, Set<String> wanted) {
        Set<String> missing = new HashSet<>(wanted);
        for (Authorization given : rights.createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(Resources.PROCESS_DEFINITION)
                .list()) {
            if (!missing.remove(given.getResourceId())) {
                rights.deleteAuthorization(given.getId());
            }
        }
        missing.forEach(model -> grant(group, model));
    }

    private void grant(String group, String model) {
        Authorization given = rights.createNewAuthorization(AUTH_TYPE_GRANT);
        given.setGroupId(group);
        given.setResource(Resources.PROCESS_DEFINITION);
        given.setResourceId(model);
        given.setPermissions(new Permission[] {Permissions.READ});
        rights.saveAuthorization(given);
    }
}
