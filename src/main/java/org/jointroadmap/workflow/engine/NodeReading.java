package org.jointroadmap.workflow.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskJavaDelegateActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps with each node what its author said of it, and what a model is about; what earlier models said otherwise too. */
@Component
@Order(0)
class NodeReading extends AbstractBpmnParseListener {
    private static final String SUBJECT = "subject";
    private static final String VERB = "jointRoadmapVerb";
    private static final String DELEGATE = "delegateExpression";

    private final EarlierModels earlier = EarlierModels.read();
    private final ApplicationContext beans;

    NodeReading(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        Map<String, String> properties = new LinkedHashMap<>(NodeProperties.read(element));
        properties.computeIfAbsent(SUBJECT, absent -> earlier.subject(process.getKey()));
        NodeProperties.keep(process, properties);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl task) {
        Map<String, String> properties = new LinkedHashMap<>(NodeProperties.read(element));
        String other = earlier.otherPersonThan(key(task), task.getId());
        if (other != null) {
            properties.putIfAbsent(OtherPerson.PROPERTY, other);
        }
        NodeProperties.keep(task, properties);
    }

    /** A step of an earlier program is done by the verb that does the same today. */
    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl step) {
        Map<String, String> properties = new LinkedHashMap<>(NodeProperties.read(element));
        String delegate = delegate(element);
        EarlierModels.Step today = earlier.step(delegate);
        if (today != null) {
            today.properties().forEach(properties::putIfAbsent);
            if (!today.verb().equals(delegate)) {
                step.setActivityBehavior(new ServiceTaskJavaDelegateActivityBehavior(execution ->
                        beans.getBean(today.verb(), JavaDelegate.class).execute(execution)));
            }
        }
        NodeProperties.keep(step, properties);
        step.setProperty(VERB, today == null ? delegate : today.verb());
    }

    /** The word of a machine's step, "" for any other node. */
    static String verb(ActivityImpl node) {
        return node.getProperty(VERB) instanceof String word ? word : "";
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl part) {
        Map<String, String> properties = new LinkedHashMap<>(NodeProperties.read(element));
        if (earlier.reports(key(part), part.getId())) {
            properties.putIfAbsent(StageReading.REPORTS, "true");
        }
        NodeProperties.keep(part, properties);
    }

    private static String key(ActivityImpl node) {
        return ((ProcessDefinitionEntity) node.getProcessDefinition()).getKey();
    }

    private static String delegate(Element element) {
        String expression = element.attributeNS(NodeProperties.CAMUNDA, DELEGATE);
        return expression == null ? "" : expression.replaceAll("[${}\\s]", "");
    }
}
