package org.jointroadmap.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
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
import org.jointroadmap.answer.Submissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When answers that belong together are opened, in an engine that runs models of any shape. */
class ParallelTasksTest {
    private static final Submissions SUBMISSIONS = mock();

    /** Task to its block, as the engine sees it when the task is completed; "" outside of one. */
    private static final Map<String, String> BLOCKS = new HashMap<>();

    private static ProcessEngine engine;

    private ProcessInstance instance;

    @BeforeAll
    static void anEngine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("parallel-tasks");
        configuration.setJdbcUrl("jdbc:h2:mem:parallel-tasks");
        configuration.setCustomPreBPMNParseListeners(
                List.of(new ParallelTasks(SUBMISSIONS), new AbstractBpmnParseListener() {
                    @Override
                    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                                .getTaskDefinition()
                                .addTaskListener(TaskListener.EVENTNAME_COMPLETE, (TaskListener) task -> BLOCKS.put(
                                        task.getTaskDefinitionKey(),
                                        ParallelTasks.blockOf(task).orElse("")));
                    }
                }));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void closed() {
        engine.close();
    }

    @BeforeEach
    void afresh() {
        reset(SUBMISSIONS);
        BLOCKS.clear();
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
        verify(SUBMISSIONS, never()).open(anyString(), anyString());
        complete("two");
        verify(SUBMISSIONS, atLeastOnce()).open(instance.getId(), "fork");
        complete("after");
        assertThat(BLOCKS).isEqualTo(Map.of("before", "", "one", "fork", "two", "fork", "after", ""));
    }

    @Test
    void whereBranchesJustEndTheirScopeDoes() {
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
        verify(SUBMISSIONS, never()).open(anyString(), anyString());
        complete("three");
        verify(SUBMISSIONS, atLeastOnce()).open(instance.getId(), "fork");
        complete("after");
        assertThat(BLOCKS).containsEntry("three", "fork").containsEntry("after", "");
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
        verify(SUBMISSIONS, never()).open(anyString(), anyString());
        complete("three");
        assertThat(BLOCKS).isEqualTo(Map.of("one", "fork", "two", "fork", "three", "fork"));
        verify(SUBMISSIONS, atLeastOnce()).open(instance.getId(), "fork");
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
        verify(SUBMISSIONS, never()).open(anyString(), anyString());
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
        verify(SUBMISSIONS, never()).keep(anyString(), any());
        engine.getRuntimeService()
                .createMessageCorrelation("withdrawn")
                .processInstanceId(instance.getId())
                .correlate();
        verify(SUBMISSIONS).keep(instance.getId(), List.of("fork"));
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
        verify(SUBMISSIONS, never()).open(anyString(), anyString());
        complete("assess");
        verify(SUBMISSIONS, atLeastOnce()).open(instance.getId(), BLOCKS.get("assess"));
        complete("after");
        assertThat(BLOCKS).containsEntry("after", "");
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
