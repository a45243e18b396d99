package org.jointroadmap.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever completes what several do at once waits for nobody, and nobody waits for them. */
class JoinReadingTest {
    static List<BpmnModelInstance> together() {
        BpmnModelInstance joined = Bpmn.createExecutableProcess("together")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway("fork")
                .userTask("one")
                .parallelGateway("join")
                .endEvent()
                .moveToNode("fork")
                .userTask("other")
                .connectTo("join")
                .done();
        BpmnModelInstance several = Bpmn.createExecutableProcess("together")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("each")
                .multiInstance()
                .parallel()
                .cardinality("2")
                .multiInstanceDone()
                .endEvent()
                .done();
        BpmnModelInstance apart = Bpmn.createExecutableProcess("together")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway("fork")
                .userTask("one")
                .endEvent()
                .moveToNode("fork")
                .userTask("other")
                .endEvent()
                .done();
        return List.of(joined, several, apart);
    }

    @ParameterizedTest
    @MethodSource("together")
    void workComesTogetherAfterItWasDone(BpmnModelInstance model) {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("joins" + System.nanoTime());
        configuration.setJdbcUrl("jdbc:h2:mem:" + configuration.getProcessEngineName());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new JoinReading())));
        ProcessEngine engine = configuration.buildProcessEngine();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance("together.bpmn", model)
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey("together");
            for (Task task : engine.getTaskService().createTaskQuery().list()) {
                engine.getTaskService().complete(task.getId());
            }
            List<Job> waiting = engine.getManagementService().createJobQuery().list();
            assertThat(waiting).hasSize(2);
            waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                    .isZero();
        } finally {
            engine.close();
        }
    }
}
