package org.jointroadmap.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Gives the engine our expression guard and our reading of the models. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {
    private final ApplicationContext beans;
    private final List<BpmnParseListener> readings;

    EngineSetup(ApplicationContext beans, List<BpmnParseListener> readings) {
        this.beans = beans;
        this.readings = readings;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new QueryExpressionGuard(beans));
        configuration.getCustomPreBPMNParseListeners().addAll(readings);
    }
}
