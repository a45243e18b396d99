package org.jointroadmap.workflow.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.ModelFacts;
import org.jointroadmap.workflow.check.Report;
import org.springframework.stereotype.Component;

/** What runs on earlier versions goes on with their stages and forms, and their authors know what that is. */
@Component
class LeftBehind {
    private static final int NAMED = 20;

    private final RuntimeService runtime;
    private final HistoryService history;

    LeftBehind(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    /** Warnings about stages and forms that are gone while somebody is in them or may come to them. */
    List<Fault> by(Report report, ModelFiles files, Collection<ModelVersion> versions) {
        List<Fault> warnings = new ArrayList<>();
        for (ModelFacts model : report.models()) {
            List<ModelVersion> earlier = versions.stream()
                    .filter(version -> version.key().equals(model.key()))
                    .toList();
            stages(model, earlier)
                    .forEach(stage -> tell(model.key(), "stage-gone", stage, inStage(stage, earlier), warnings));
            answers(model, earlier)
                    .forEach(answer -> tell(model.key(), "answer-gone", answer, asked(answer, earlier), warnings));
        }
        forms(files, versions).forEach(form -> {
            List<ModelVersion> using = versions.stream()
                    .filter(version -> version.facts().forms().contains(form))
                    .toList();
            using.stream()
                    .map(ModelVersion::key)
                    .distinct()
                    .forEach(key -> tell(key, "form-gone", form, running(using), warnings));
        });
        return warnings;
    }

    private static void tell(String key, String words, String gone, Set<String> subjects, List<Fault> warnings) {
        if (!subjects.isEmpty()) {
            String named = subjects.stream().limit(NAMED).collect(Collectors.joining(", "));
            warnings.add(Fault.of(key + ".bpmn", words, gone, named));
        }
    }

    private static Set<String> stages(ModelFacts model, List<ModelVersion> earlier) {
        Set<String> gone = new TreeSet<>();
        earlier.forEach(version -> version.facts().stages().forEach(stage -> gone.add(stage.key())));
        model.stages().forEach(stage -> gone.remove(stage.key()));
        return gone;
    }

    private static Set<String> answers(ModelFacts model, List<ModelVersion> earlier) {
        Set<String> gone = new TreeSet<>();
        earlier.forEach(version -> gone.addAll(version.facts().answers().keySet()));
        gone.removeAll(model.answers().keySet());
        return gone;
    }

    private Set<String> asked(String answer, List<ModelVersion> versions) {
        return running(versions.stream()
                .filter(version -> version.facts().answers().containsKey(answer))
                .toList());
    }

    private static Set<String> forms(ModelFiles files, Collection<ModelVersion> versions) {
        Set<String> gone = new TreeSet<>();
        versions.forEach(version -> gone.addAll(version.facts().forms()));
        gone.removeIf(form -> files.files().containsKey("forms/" + form + ".form"));
        return gone;
    }

    private Set<String> inStage(String stage, List<ModelVersion> versions) {
        Set<String> instances = versions.stream()
                .flatMap(version -> history
                        .createHistoricActivityInstanceQuery()
                        .processDefinitionId(version.definition())
                        .activityId(stage)
                        .unfinished()
                        .listPage(0, NAMED)
                        .stream())
                .map(HistoricActivityInstance::getProcessInstanceId)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Set.of()
                : named(runtime.createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .list());
    }

    private Set<String> running(List<ModelVersion> versions) {
        Set<String> subjects = new TreeSet<>();
        versions.forEach(version -> subjects.addAll(named(runtime.createProcessInstanceQuery()
                .processDefinitionId(version.definition())
                .listPage(0, NAMED))));
        return subjects;
    }

    private static Set<String> named(List<ProcessInstance> instances) {
        return instances.stream()
                .map(instance -> String.valueOf(instance.getBusinessKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
