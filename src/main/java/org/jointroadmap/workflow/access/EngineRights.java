package org.jointroadmap.workflow.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.workflow.EngineGroups;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine's groups and what each may do: people with tasks open the Tasklist; administrators see that instances exist
 * and what failed, stop them and have it tried again, and see no answer and no task but those of their own group. What was granted otherwise before is
 * taken back at the start.
 */
@Component
class EngineRights implements SmartInitializingSingleton {
    private static final List<Right> OF_ADMINISTRATORS = List.of(
            Right.of(Resources.APPLICATION, Permissions.ACCESS),
            Right.of(
                    Resources.PROCESS_DEFINITION,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.UPDATE_INSTANCE,
                    ProcessDefinitionPermissions.SUSPEND_INSTANCE,
                    ProcessDefinitionPermissions.RETRY_JOB),
            Right.of(Resources.DEPLOYMENT, Permissions.READ),
            Right.of(Resources.BATCH, Permissions.READ),
            Right.of(Resources.USER, Permissions.READ),
            Right.of(Resources.GROUP, Permissions.READ),
            Right.of(Resources.AUTHORIZATION, Permissions.READ));

    private final People people;
    private final EngineGroups groups;
    private final IdentityService identity;
    private final AuthorizationService rights;
    private final EngineIdentities identities;
    private final TransactionTemplate transaction;

    EngineRights(
            People people,
            EngineGroups groups,
            IdentityService identity,
            AuthorizationService rights,
            EngineIdentities identities,
            TransactionTemplate transaction) {
        this.people = people;
        this.groups = groups;
        this.identity = identity;
        this.rights = rights;
        this.identities = identities;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            Set<String> fresh = groups.withTasks().keySet().stream()
                    .filter(this::mayOpenTasklist)
                    .collect(Collectors.toSet());
            isNew(EngineGroups.ADMINISTRATORS);
            people.all().stream()
                    .filter(person -> !Collections.disjoint(groups.of(person), fresh))
                    .forEach(identities::keep);
            settleAdministrators();
            people.all().stream()
                    .filter(person -> person.has(Role.ADMINISTRATOR))
                    .map(Person::login)
                    .forEach(identities::releaseAllButOwn);
        });
    }

    private void settleAdministrators() {
        List<Right> missing = new ArrayList<>(OF_ADMINISTRATORS);
        for (Authorization given : rights.createAuthorizationQuery()
                .groupIdIn(EngineGroups.ADMINISTRATORS)
                .list()) {
            if (!missing.removeIf(right -> right.isJust(given))) {
                rights.deleteAuthorization(given.getId());
            }
        }
        missing.forEach(right -> grant(EngineGroups.ADMINISTRATORS, right, ANY));
    }

    /** True for a group that there was not before. */
    private boolean mayOpenTasklist(String group) {
        boolean fresh = isNew(group);
        if (fresh) {
            grant(group, Right.of(Resources.APPLICATION, Permissions.ACCESS), "tasklist");
        }
        return fresh;
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

    private void grant(String group, Right right, String id) {
        Authorization given = rights.createNewAuthorization(AUTH_TYPE_GRANT);
        given.setGroupId(group);
        given.setResource(right.resource());
        given.setResourceId(id);
        given.setPermissions(right.permissions().toArray(Permission[]::new));
        rights.saveAuthorization(given);
    }

    private record Right(Resource resource, List<Permission> permissions) {
        static Right of(Resource resource, Permission... permissions) {
            return new Right(resource, List.of(permissions));
        }

        /** True if this was given for everything, and nothing else with it. */
        boolean isJust(Authorization given) {
            return given.getResourceType() == resource.resourceType()
                    && ANY.equals(given.getResourceId())
                    && Arrays.stream(all())
                            .allMatch(one -> given.isPermissionGranted(one) == permissions.contains(one));
        }

        private Permission[] all() {
            return Arrays.stream(
                            resource == Resources.PROCESS_DEFINITION
                                    ? ProcessDefinitionPermissions.values()
                                    : Permissions.values())
                    .filter(one -> one.getValue() != 0 && one.getValue() != Integer.MAX_VALUE)
                    .toArray(Permission[]::new);
        }
    }
}
