package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.type.PrimitiveValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jointroadmap.Refused;
import org.jointroadmap.Writing;
import org.jointroadmap.workflow.RefusedTask;
import org.jointroadmap.workflow.form.AnswerCheck;
import org.jointroadmap.workflow.form.Field;
import org.jointroadmap.workflow.form.Form;
import org.jspecify.annotations.Nullable;

/** Takes of what is submitted just what the form asks, by whoever claimed the task, and puts it with the task. */
class FormAnswers implements TaskFormHandler {
    private final TaskFormHandler engines;
    private final Form form;
    private final Clock clock;

    FormAnswers(TaskFormHandler engines, Form form, Clock clock) {
        this.engines = engines;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public void submitFormVariables(VariableMap given, VariableScope scope) {
        try {
            Responsible.of((DelegateTask) scope);
            engines.submitFormVariables(checked(given), scope);
        } catch (Refused refused) {
            RefusedTask.keep(refused);
            throw refused;
        }
    }

    /** What is only shown comes back with the answers, and is left out. */
    private VariableMap checked(VariableMap given) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String key : given.keySet()) {
            if (form.field(key).filter(Field::readOnly).isEmpty()) {
                answers.put(key, plain(key, given.getValueTyped(key)));
            }
        }
        AnswerCheck.check(form, AnswerCheck.json(answers), LocalDate.now(clock));
        return Variables.fromMap(answers);
    }

    /** Texts, numbers, truths and nothing; an object of a class is not even made. */
    private @Nullable Object plain(String key, @Nullable TypedValue value) {
        if (value == null) {
            return null;
        }
        if (value.getType() != null && !(value.getType() instanceof PrimitiveValueType)) {
            return refuse(key);
        }
        Object bare = value.getValue() instanceof String text ? Writing.tidy(text) : value.getValue();
        return bare == null || bare instanceof String || bare instanceof Boolean || bare instanceof Number
                ? bare
                : refuse(key);
    }

    private Object refuse(String key) {
        String label = form.field(key).map(Field::label).orElse(key);
        throw Refused.invalid(
                key, form.field(key).isPresent() ? "refused.answer.kind" : "refused.answer.unknown", label);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engines.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engines.parseConfiguration(element, deployment, definition, parse);
    }
}
