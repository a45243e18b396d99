package org.jointroadmap.workflow.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.jointroadmap.workflow.EngineGroups;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's groups and what each may do: people with tasks open the Tasklist, administrators everything. */
@Component
class EngineRights implements SmartInitializingSingleton {
    private final Parties parties;
    private final EngineGroups groups;
    private final IdentityService identity;
    private final AuthorizationService rights;
    private final TransactionTemplate transaction;

    EngineRights(
            Parties parties,
            EngineGroups groups,
            IdentityService identity,
            AuthorizationService rights,
            TransactionTemplate transaction) {
        this.parties = parties;
        this.groups = groups;
        this.identity = identity;
        this.rights = rights;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> grantAll());
    }

    private void grantAll() {
        for (Side side : parties.all()) {
            EngineGroups.WITH_TASKS.stream()
                    .map(role -> groups.of(side.code(), role))
                    .forEach(this::mayOpenTasklist);
        }
        if (isNew(EngineGroups.ADMINISTRATORS)) {
            Arrays.stream(Resources.values())
                    .forEach(resource -> grant(EngineGroups.ADMINISTRATORS, resource, ANY, Permissions.ALL));
        }
    }

    private void mayOpenTasklist(String group) {
        if (isNew(group)) {
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        }
    }

    private boolean isNew(String id) {
        if (identity.createGroupQuery().groupId(id).count() > 0) {
            return false;
        }
        Group group = identity.newGroup(id);
        group.setName(id);
        group.setType("WORKFLOW");
        identity.saveGroup(group);
        return true;
    }

    private void grant(String group, Resource resource, String id, Permission permission) {
        Authorization right = rights.createNewAuthorization(AUTH_TYPE_GRANT);
        right.setGroupId(group);
        right.setResource(resource);
        right.setResourceId(id);
        right.setPermissions(new Permission[] {permission});
        rights.saveAuthorization(right);
    }
}
