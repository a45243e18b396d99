package org.jointroadmap.workflow.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Lifecycle.StageOfLifecycle;
import org.springframework.stereotype.Component;

/** What a version of a lifecycle is, read from its model and the texts that it was deployed with. */
@Component
public class LifecycleReading {
    private static final String OFFERED = "offered";
    private static final String GATE = "checkGate";

    private final DeployedModels models;
    private final DeployedForms forms;
    private final Languages languages;

    LifecycleReading(DeployedModels models, DeployedForms forms, Languages languages) {
        this.models = models;
        this.forms = forms;
        this.languages = languages;
    }

    /** Empty for a model that is no lifecycle. */
    public Optional<Lifecycle> of(String definition) {
        ProcessDefinitionEntity model = models.model(definition);
        if (!DeployedModels.subject(model).equals(Subject.PROJECT)) {
            return Optional.empty();
        }
        String deployment = model.getDeploymentId();
        Object hint = model.getProperty(BpmnParse.PROPERTYNAME_DOCUMENTATION);
        return Optional.of(new Lifecycle(
                model.getKey(),
                model.getVersion(),
                definition,
                !"false".equals(NodeProperties.of(model).get(OFFERED)),
                said(model.getName() == null ? model.getKey() : model.getName(), deployment),
                hint == null ? Map.of() : said(hint.toString().strip(), deployment),
                stages(model).stream()
                        .map(stage -> new StageOfLifecycle(
                                stage.getId(),
                                said(stage.getName() == null ? stage.getId() : stage.getName(), deployment),
                                Boolean.parseBoolean(NodeProperties.of(stage).get(StageReading.REPORTS))))
                        .toList(),
                gates(model)));
    }

    private Map<String, String> said(String phrase, String deployment) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("en", phrase);
        languages.all().forEach(language -> {
            String translated = forms.texts(deployment, language).say(phrase);
            if (!translated.equals(phrase)) {
                said.put(language, translated);
            }
        });
        return said;
    }

    /** In the order in which they are first reached from the start. */
    private static List<ActivityImpl> stages(ProcessDefinitionEntity model) {
        List<ActivityImpl> stages = new ArrayList<>();
        Set<ActivityImpl> seen = new HashSet<>();
        List<ActivityImpl> front = new ArrayList<>(List.of(model.getInitial()));
        while (!front.isEmpty()) {
            List<ActivityImpl> next = new ArrayList<>();
            for (ActivityImpl node : front) {
                if (seen.add(node)) {
                    if (StageReading.isStage(node)) {
                        stages.add(node);
                    }
                    node.getOutgoingTransitions().stream()
                            .map(PvmTransition::getDestination)
                            .forEach(target -> next.add((ActivityImpl) target));
                    model.getActivities().stream()
                            .filter(event -> event.getEventScope() == node)
                            .forEach(next::add);
                }
            }
            front = next;
        }
        return stages;
    }

    private static List<String> gates(ProcessDefinitionEntity model) {
        List<String> gates = new ArrayList<>();
        collect(model, gates);
        return gates;
    }

    private static void collect(ScopeImpl scope, List<String> gates) {
        for (ActivityImpl node : scope.getActivities()) {
            if (NodeReading.verb(node).equals(GATE)) {
                gates.add(node.getId());
            }
            collect(node, gates);
        }
    }
}
