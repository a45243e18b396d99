package org.jointroadmap.workflow.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.AbstractVariableQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jointroadmap.Refused;
import org.jointroadmap.login.SignedIn;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.RefusedTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before every command of the engine, by whichever interface, address or engine name it comes: nothing is done
 * for nobody, nothing in another name than that of whoever is signed in, and for people only what {@link Deeds} names.
 */
class EngineGuard extends CommandInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(EngineGuard.class);

    private final IdentityService identity;
    private final TaskService tasks;

    EngineGuard(IdentityService identity, TaskService tasks) {
        this.identity = identity;
        this.tasks = tasks;
    }

    @Override
    public <T> T execute(Command<T> command) {
        // What the engine does within a command is that command's.
        if (Context.getCommandContext() == null && !Deeds.readNothing(command) && !isSetupQuestion(command)) {
            check(command);
        }
        try {
            return next.execute(command);
        } catch (Refused refused) {
            // What a verb refuses right after a form is told as what the form itself refuses.
            RefusedTask.keep(refused);
            throw refused;
        }
    }

    private void check(Command<?> command) {
        Optional<Authentication> acting = Optional.ofNullable(identity.getCurrentAuthentication());
        if (Acting.fromOutside()) {
            RefusedTask.reached();
            Optional<String> known = SignedIn.login();
            boolean same = known.equals(acting.map(Authentication::getUserId));
            if (known.isEmpty() || !same && !(acting.isEmpty() && Deeds.asksForItself(command))) {
                throw refused(command, Refused.notYours(known.isEmpty() ? "refused.nobody" : "refused.not-yours"));
            }
        }
        acting.filter(person -> !allowed(command, person)).ifPresent(person -> {
            throw refused(command, Refused.notYours("refused.not-yours"));
        });
    }

    private boolean allowed(Command<?> command, Authentication person) {
        boolean administrator =
                person.getGroupIds() != null && person.getGroupIds().contains(EngineGroups.ADMINISTRATORS);
        return Deeds.allow(command, administrator)
                && !(administrator && (asksForValues(command) || asksBeyondOwnTasks(command)));
    }

    /** An administrator may see every instance, but of their variables only what stands with the administrators' own tasks. */
    private boolean asksBeyondOwnTasks(Command<?> command) {
        if (!(command instanceof VariableInstanceQueryImpl query)) {
            return false;
        }
        String @Nullable [] scopes = query.getVariableScopeIds();
        if (scopes == null || scopes.length == 0) {
            return true;
        }
        Set<String> own = tasks.createTaskQuery().taskIdIn(scopes).list().stream()
                .flatMap(task -> Stream.of(task.getId(), task.getExecutionId(), task.getProcessInstanceId()))
                .collect(Collectors.toSet());
        return !own.containsAll(List.of(scopes));
    }

    /** Whoever may ask which instances hold a value reads it by asking. */
    private static boolean asksForValues(Command<?> command) {
        return command instanceof AbstractVariableQueryImpl<?, ?> query
                && !query.getQueryVariableValues().isEmpty();
    }

    /** The web applications ask before every page, and in nobody's name, whether there is an administrator. */
    private static boolean isSetupQuestion(Command<?> command) {
        return command instanceof UserQueryImpl query && EngineGroups.ADMINISTRATORS.equals(query.getGroupId());
    }

    private static AuthorizationException refused(Command<?> command, Refused refused) {
        LOG.debug("{} is refused: {}", command.getClass().getName(), refused.problems());
        RefusedTask.keep(refused);
        return new AuthorizationException("This was refused.");
    }
}
