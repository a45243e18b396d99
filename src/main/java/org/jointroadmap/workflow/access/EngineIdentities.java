package org.jointroadmap.workflow.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.PersonChanged;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.derivation.Derivations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes our people known to the engine, in the transaction in which they change; nobody signs in there. */
@Component
class EngineIdentities {
    private final People people;
    private final EngineGroups groups;
    private final IdentityService identity;
    private final TaskService tasks;
    private final AuthorizationService rights;
    private final Derivations derivations;

    EngineIdentities(
            People people,
            EngineGroups groups,
            IdentityService identity,
            TaskService tasks,
            AuthorizationService rights,
            Derivations derivations) {
        this.people = people;
        this.groups = groups;
        this.identity = identity;
        this.tasks = tasks;
        this.rights = rights;
        this.derivations = derivations;
    }

    @EventListener
    void follow(PersonChanged changed) {
        keep(people.find(changed.login()).orElseThrow());
    }

    /** The person is a user of the engine, in the groups of their roles and no others. */
    void keep(Person person) {
        keepUser(person);
        keepMemberships(person.login(), person.active() ? groups.of(person) : Set.of());
    }

    /** What was claimed in a role that is gone waits again for those who have it. */
    void release(String login) {
        release(login, Set.of());
    }

    /** What an administrator has from before waits again, but for the administrators' own. */
    void releaseAllButOwn(String administrator) {
        release(
                administrator,
                tasks
                        .createTaskQuery()
                        .taskAssignee(administrator)
                        .taskCandidateGroup(EngineGroups.ADMINISTRATORS)
                        .includeAssignedTasks()
                        .list()
                        .stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet()));
    }

    private void release(String login, Set<String> kept) {
        tasks.createTaskQuery().taskAssignee(login).list().stream()
                .map(Task::getId)
                .filter(task -> !kept.contains(task))
                .forEach(task -> tasks.setAssignee(task, null));
        rights.createAuthorizationQuery().userIdIn(login).resourceType(Resources.TASK).list().stream()
                .filter(right -> !kept.contains(right.getResourceId()))
                .forEach(right -> rights.deleteAuthorization(right.getId()));
    }

    private void keepUser(Person person) {
        User user = identity.createUserQuery().userId(person.login()).singleResult();
        if (user == null) {
            user = identity.newUser(person.login());
            // The engine wants a password; nobody learns this one, and its own login is closed.
            user.setPassword(UUID.randomUUID().toString());
        }
        user.setFirstName(person.name());
        user.setLastName("");
        identity.saveUser(user);
    }

    private void keepMemberships(String login, Set<String> wanted) {
        Set<String> now = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        wanted.stream().filter(group -> !now.contains(group)).forEach(group -> identity.createMembership(login, group));
        List<String> lost =
                now.stream().filter(group -> !wanted.contains(group)).toList();
        lost.forEach(group -> identity.deleteMembership(login, group));
        derivations.changed(Stream.concat(wanted.stream().filter(group -> !now.contains(group)), lost.stream())
                .toList());
        if (!lost.isEmpty()) {
            release(login);
        }
    }
}
