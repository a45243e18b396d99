package org.jointroadmap.workflow.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jointroadmap.Refused;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.RefusedTask;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * The engine's tasks as people get at them: one claims for oneself, gives back what is one's own, and completes by
 * answering the form. Everything else that tasks can do is refused to people by {@link EngineGuard}.
 */
class GuardedTasks extends TaskServiceImpl {
    private final IdentityService identity;

    /** Where those are that stand on the engine, and are not there while it starts. */
    private final ApplicationContext beans;

    GuardedTasks(IdentityService identity, ApplicationContext beans) {
        this.identity = identity;
        this.beans = beans;
    }

    /** Of several claims at once those that come late find a right that is there already, or a task that has changed. */
    @Override
    public void claim(String id, @Nullable String login) {
        if (!isPersons()) {
            super.claim(id, login);
            return;
        }
        Task task = atWork(id);
        if (!me().equals(login)) {
            throw refused(Refused.notYours("refused.task.claim-of-another"));
        }
        holdTheOtherKey(task);
        try {
            super.claim(id, login);
        } catch (ProcessEnginePersistenceException failed) {
            Task now = createTaskQuery().taskId(id).singleResult();
            throw now == null || now.getAssignee() != null
                    ? refused(Refused.wrongState("refused.engine.race"))
                    : failed;
        }
    }

    /** People give a task back; they give it to nobody else. */
    @Override
    public void setAssignee(String id, @Nullable String login) {
        if (!isPersons()) {
            super.setAssignee(id, login);
            return;
        }
        Task task = atWork(id);
        if (login != null) {
            throw refused(Refused.notYours("refused.task.claim-of-another"));
        }
        if (!me().equals(task.getAssignee())) {
            throw refused(Refused.wrongState("refused.task.unclaimed"));
        }
        super.claim(id, null);
    }

    @Override
    public void complete(String id) {
        complete(id, Map.of());
    }

    @Override
    public void complete(String id, @Nullable Map<String, Object> answers) {
        complete(id, answers, false, false);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String id, @Nullable Map<String, Object> answers, boolean deserialised) {
        return complete(id, answers, true, deserialised);
    }

    /**
     * Whichever way a task is completed, what is answered goes to its form, and stays with the task. Of several at once all
     * but one find a task that is gone, and the engine fails on whatever it misses first.
     */
    VariableMap complete(String id, @Nullable Map<String, Object> answers, boolean returned, boolean deserialised) {
        if (isPersons()) {
            atWork(id);
        }
        Map<String, Object> given = answers == null ? Map.of() : answers;
        try {
            return commandExecutor.execute(new SubmitTaskFormCmd(id, given, returned, deserialised));
        } catch (ProcessEngineException failed) {
            throw createTaskQuery().taskId(id).count() == 0
                    ? refused(Refused.wrongState("refused.engine.race"))
                    : failed;
        }
    }

    @Override
    public VariableMap getVariablesTyped(String id, boolean deserialised) {
        mustBeThere(id);
        return super.getVariablesTyped(id, deserialised);
    }

    @Override
    public VariableMap getVariablesLocalTyped(String id, boolean deserialised) {
        mustBeThere(id);
        return super.getVariablesLocalTyped(id, deserialised);
    }

    @Override
    public <T extends TypedValue> T getVariableTyped(String id, String name, boolean deserialised) {
        mustBeThere(id);
        return super.getVariableTyped(id, name, deserialised);
    }

    @Override
    public <T extends TypedValue> T getVariableLocalTyped(String id, String name, boolean deserialised) {
        mustBeThere(id);
        return super.getVariableLocalTyped(id, name, deserialised);
    }

    private void holdTheOtherKey(Task task) {
        try {
            beans.getBean(OtherPerson.class)
                    .check(
                            task.getProcessDefinitionId(),
                            task.getTaskDefinitionKey(),
                            task.getProcessInstanceId(),
                            me());
        } catch (Refused twice) {
            throw refused(twice);
        }
    }

    /** The form of the version that the task's process runs on, in the language of whoever is signed in. */
    InputStream form(String id) {
        mustBeThere(id);
        Task task = createTaskQuery().taskId(id).initializeFormKeys().singleResult();
        if (task == null || task.getCamundaFormRef() == null) {
            throw refused(Refused.notFound("refused.task.gone"));
        }
        String language = beans.getBean(People.class)
                .find(isPersons() ? me() : "")
                .map(Person::language)
                .orElse("en");
        return new ByteArrayInputStream(beans.getBean(DeployedForms.class)
                .ofTask(task.getProcessDefinitionId(), task.getCamundaFormRef().getKey(), language));
    }

    /** Another side's task, and one that is done, are not there; the engine would say so in different words. */
    void mustBeThere(String id) {
        if (isPersons()) {
            find(id);
        }
    }

    private Task atWork(String id) {
        Task task = find(id);
        if (task.isSuspended()) {
            throw refused(Refused.wrongState("refused.task.suspended"));
        }
        return task;
    }

    /** The task as the person may see it. */
    private Task find(String id) {
        Task task = createTaskQuery().taskId(Objects.requireNonNullElse(id, "")).singleResult();
        if (task == null) {
            throw refused(Refused.notFound("refused.task.gone"));
        }
        RefusedTask.found();
        return task;
    }

    private boolean isPersons() {
        return identity.getCurrentAuthentication() != null;
    }

    private String me() {
        return identity.getCurrentAuthentication().getUserId();
    }

    private static Refused refused(Refused refused) {
        RefusedTask.keep(refused);
        return refused;
    }
}
