package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
import org.jointroadmap.Refused;
import org.jointroadmap.workflow.RefusedTask;
import org.jointroadmap.workflow.form.AnswerCheck;
import org.jointroadmap.workflow.form.Field;
import org.jointroadmap.workflow.form.Form;
import org.jointroadmap.workflow.form.Hiding;
import org.jspecify.annotations.Nullable;

/** Takes of what is submitted just what the form asks, by whoever claimed the task, and puts it with the task. */
class FormAnswers implements TaskFormHandler {
    private final TaskFormHandler engines;
    private final TaskForm form;
    private final OtherPerson others;
    private final Clock clock;

    FormAnswers(TaskFormHandler engines, TaskForm form, OtherPerson others, Clock clock) {
        this.engines = engines;
        this.form = form;
        this.others = others;
        this.clock = clock;
    }

    @Override
    public void submitFormVariables(VariableMap given, VariableScope scope) {
        DelegateTask task = (DelegateTask) scope;
        try {
            String login = Responsible.of(task);
            others.check(
                    task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId(), login);
            GivenAnswers.keep(task, checked(given, task));
        } catch (Refused refused) {
            RefusedTask.keep(refused);
            throw refused;
        }
    }

    /** What is only shown comes back with the answers, and is left out, as is what is hidden. */
    private Map<String, @Nullable Object> checked(VariableMap given, DelegateTask task) {
        Form asked = form.labelled(task);
        Map<String, @Nullable Object> sent = new LinkedHashMap<>();
        for (String key : given.keySet()) {
            if (asked.field(key).filter(Field::readOnly).isEmpty()) {
                sent.put(key, PlainAnswer.of(asked, key, given.getValueTyped(key)));
            }
        }
        Set<String> hidden = Hiding.hidden(asked, seen(asked, sent, task));
        sent.keySet().removeIf(key -> hidden.contains(key));
        AnswerCheck.check(asked, AnswerCheck.json(sent), hidden, LocalDate.now(clock));
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        asked.fields().stream()
                .filter(field -> !field.readOnly() && !hidden.contains(field.key()))
                .forEach(field -> answers.put(field.key(), answer(field, sent.get(field.key()))));
        return answers;
    }

    /** What whoever fills the form sees: their answers, and what is only shown. */
    private static Map<String, @Nullable Object> seen(
            Form asked, Map<String, @Nullable Object> sent, DelegateTask task) {
        Map<String, @Nullable Object> seen = new LinkedHashMap<>(sent);
        asked.fields().stream()
                .filter(Field::readOnly)
                .map(Field::key)
                .forEach(key -> seen.put(key, task.getVariableLocal(key)));
        return seen;
    }

    /** A box that nobody ticked is a no. */
    private static @Nullable Object answer(Field field, @Nullable Object sent) {
        return sent == null && field.type().equals("checkbox") ? Boolean.FALSE : sent;
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
