package org.jointroadmap.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jointroadmap.project.Submissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When answers that belong together are opened, in an engine that runs models of any shape. */
class ParallelTasksTest {
    private final Submissions submissions = mock();
    /** Task to its block, as the engine sees it when the task is completed; "" outside of one. */
    private final Map<String, String> blocks = new HashMap<>();

    private ProcessEngine engine;
    private ProcessInstance instance;

    @BeforeEach
    void anEngine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("parallel-tasks");
        configuration.setJdbcUrl("jdbc:h2:mem:parallel-tasks");
        configuration.setCustomPreBPMNParseListeners(
                List.of(new ParallelTasks(submissions), new AbstractBpmnParseListener() {
                    @Override
                    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                                .getTaskDefinition()
                                .addTaskListener(TaskListener.EVENTNAME_COMPLETE, (TaskListener) task -> blocks.put(
                                        task.getTaskDefinitionKey(),
                                        ParallelTasks.blockOf(task).orElse("")));
                    }
                }));
        engine = configuration.buildProcessEngine();
    }

    @AfterEach
    void closed() {
        engine.close();
    }

    @Test
    void whereAllMeet() {
        start(Bpmn.createExecutableProcess("model")
                .startEvent()
                .userTask("before")
                .parallelGateway("fork")
                .userTask("one")
                .parallelGateway("join")
                .userTask("after")
                .endEvent()
                .moveToNode("fork")
                .userTask("two")
                .connectTo("join")
                .done());
        complete("before", "one");
        verify(submissions, never()).open(anyString(), anyString());
        complete("two");
        verify(submissions).open(instance.getId(), "fork");
        complete("after");
        assertThat(blocks).isEqualTo(Map.of("before", "", "one", "fork", "two", "fork", "after", ""));
    }

    @Test
    void wherebranchesEndTheirScopeDoes() {
        start(Bpmn.createExecutableProcess("model")
                .startEvent()
                .subProcess("stage")
                .embeddedSubProcess()
                .startEvent()
                .parallelGateway("fork")
                .userTask("one")
                .endEvent()
                .moveToNode("fork")
                .userTask("two")
                .userTask("three")
                .endEvent()
                .subProcessDone()
                .userTask("after")
                .endEvent()
                .done());
        complete("one", "two");
        verify(submissions, never()).open(anyString(), anyString());
        complete("three");
        verify(submissions).open(instance.getId(), "fork");
        complete("after");
        assertThat(blocks).containsEntry("three", "fork").containsEntry("after", "");
    }

    @Test
    void tasksOfAPartBelongToItsBranch() {
        start(Bpmn.createExecutableProcess("model")
                .startEvent()
                .parallelGateway("fork")
                .subProcess("part")
                .embeddedSubProcess()
                .startEvent()
                .parallelGateway("inner")
                .userTask("one")
                .parallelGateway("innerJoin")
                .endEvent()
                .moveToNode("inner")
                .userTask("two")
                .connectTo("innerJoin")
                .subProcessDone()
                .parallelGateway("join")
                .endEvent()
                .moveToNode("fork")
                .userTask("three")
                .connectTo("join")
                .done());
        complete("one", "two");
        verify(submissions, never()).open(anyString(), anyString());
        complete("three");
        assertThat(blocks).isEqualTo(Map.of("one", "fork", "two", "fork", "three", "fork"));
        verify(submissions).open(instance.getId(), "fork");
    }

    @Test
    void whatIsCancelledOpensNothing() {
        start(Bpmn.createExecutableProcess("model")
                .startEvent()
                .parallelGateway("fork")
                .userTask("one")
                .parallelGateway("join")
                .endEvent()
                .moveToNode("fork")
                .userTask("two")
                .connectTo("join")
                .done());
        complete("one");
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "enough");
        verify(submissions, never()).open(anyString(), anyString());
    }

    @Test
    void whatIsEndedByAnEventIsKeptForEver() {
        var process = Bpmn.createExecutableProcess("model");
        process.eventSubProcess("withdrawal")
                .startEvent()
                .interrupting(true)
                .message("withdrawn")
                .endEvent();
        start(process.startEvent()
                .parallelGateway("fork")
                .userTask("one")
                .endEvent()
                .moveToNode("fork")
                .userTask("two")
                .endEvent()
                .done());
        complete("one");
        verify(submissions, never()).keep(anyString(), any());
        engine.getRuntimeService()
                .createMessageCorrelation("withdrawn")
                .processInstanceId(instance.getId())
                .correlate();
        verify(submissions).keep(instance.getId(), List.of("fork"));
    }

    @Test
    void oneTaskForSeveralIsParallelToo() {
        start(Bpmn.createExecutableProcess("model")
                .startEvent()
                .userTask("assess")
                .multiInstance()
                .parallel()
                .cardinality("2")
                .multiInstanceDone()
                .userTask("after")
                .endEvent()
                .done());
        complete("assess");
        verify(submissions, never()).open(anyString(), anyString());
        complete("assess");
        verify(submissions, times(1)).open(instance.getId(), blocks.get("assess"));
        complete("after");
        assertThat(blocks).containsEntry("after", "");
    }

    private void start(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("model.bpmn", model)
                .deploy();
        instance = engine.getRuntimeService().startProcessInstanceByKey("model");
    }

    private void complete(String... keys) {
        for (String key : keys) {
            Task open = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance.getId())
                    .taskDefinitionKey(key)
                    .listPage(0, 1)
                    .get(0);
            engine.getTaskService().complete(open.getId());
        }
    }
}
