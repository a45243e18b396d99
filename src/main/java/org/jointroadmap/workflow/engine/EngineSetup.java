package org.jointroadmap.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Gives the engine our guards and our reading of the models. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {
    private final ApplicationContext beans;
    private final List<BpmnParseListener> readings;
    private final List<HistoryEventHandler> witnesses;

    EngineSetup(ApplicationContext beans, List<BpmnParseListener> readings, List<HistoryEventHandler> witnesses) {
        this.beans = beans;
        this.readings = readings;
        this.witnesses = witnesses;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new QueryExpressionGuard(beans));
        GuardedTasks tasks = new GuardedTasks(configuration.getIdentityService(), beans);
        configuration.setTaskService(tasks);
        configuration.setFormService(new GuardedForms(tasks));
        configuration.setCustomPreCommandInterceptorsTxRequired(guard(configuration, tasks));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(guard(configuration, tasks));
        configuration.getCustomHistoryEventHandlers().addAll(witnesses);
        configuration.getCustomPreBPMNParseListeners().addAll(readings);
    }

    private static List<CommandInterceptor> guard(ProcessEngineConfigurationImpl configuration, TaskService tasks) {
        return new ArrayList<>(List.of(new EngineGuard(configuration.getIdentityService(), tasks)));
    }
}
