package org.jointroadmap.workflow.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's forms as people get at them: to submit one is to complete its task. */
class GuardedForms extends FormServiceImpl {
    private final GuardedTasks tasks;

    GuardedForms(GuardedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public TaskFormData getTaskFormData(String task) {
        tasks.mustBeThere(task);
        return super.getTaskFormData(task);
    }

    @Override
    public VariableMap getTaskFormVariables(String task, Collection<String> names, boolean deserialised) {
        tasks.mustBeThere(task);
        return super.getTaskFormVariables(task, names, deserialised);
    }

    @Override
    public InputStream getDeployedTaskForm(String task) {
        return tasks.form(task);
    }

    @Override
    public void submitTaskForm(String task, Map<String, Object> answers) {
        tasks.complete(task, answers, false, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String task, Map<String, Object> answers, boolean deserialised) {
        return tasks.complete(task, answers, true, deserialised);
    }
}
