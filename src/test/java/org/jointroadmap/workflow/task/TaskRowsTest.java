package org.jointroadmap.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.engine.DeployedModels;
import org.jointroadmap.workflow.engine.TaskBook;
import org.jointroadmap.workflow.form.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows of tasks that others work on meanwhile. */
class TaskRowsTest {
    private static ProcessEngine engine;

    private final TaskRows rows = new TaskRows(
            engine.getRuntimeService(),
            new TaskBook(
                    List.of(new Facts()),
                    new DeployedModels(engine::getRepositoryService, engine.getIdentityService())),
            Clock.systemUTC());

    @BeforeAll
    static void anEngine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("task-rows");
        configuration.setJdbcUrl("jdbc:h2:mem:task-rows");
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "model.bpmn",
                        Bpmn.createExecutableProcess("model")
                                .startEvent()
                                .userTask("one")
                                .userTask("two")
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterAll
    static void closed() {
        engine.close();
    }

    @Test
    void aTaskThatIsDoneMeanwhileIsLeftOut() {
        Task open = start("item/1.1");
        Task moved = start("item/1.2");
        Task ended = start("item/1.3");
        List<Task> read = List.of(open, moved, ended);
        engine.getTaskService().complete(moved.getId());
        engine.getRuntimeService().deleteProcessInstance(ended.getProcessInstanceId(), "it is withdrawn");
        assertThat(rows.of(read)).extracting(OpenTask::subject).containsExactly(Subject.of("item/1.1"));
    }

    private static Task start(String subject) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("model", subject)
                .getId();
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        engine.getTaskService().setVariableLocal(task.getId(), TaskFacts.SIDE, "BLR");
        return task;
    }

    /** What the tasks of the model are about. */
    private static final class Facts implements TaskFacts {
        @Override
        public boolean isOf(String model, String subject) {
            return model.equals("model");
        }

        @Override
        public Subject subject(String businessKey) {
            return Subject.of(businessKey);
        }

        @Override
        public Map<String, Object> shown(DelegateTask task, Form form, String side) {
            return Map.of();
        }

        @Override
        public void answered(DelegateTask task, Answers answers) {}
    }
}
