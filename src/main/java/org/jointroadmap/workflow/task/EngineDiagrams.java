package org.jointroadmap.workflow.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jointroadmap.workflow.Diagram;
import org.jointroadmap.workflow.Diagrams;
import org.jointroadmap.workflow.model.Phrases;
import org.springframework.stereotype.Component;

/** Reads models and positions from the engine's history. */
@Component
class EngineDiagrams implements Diagrams {
    private final HistoryService history;
    private final RepositoryService repository;
    private final Phrases phrases;

    EngineDiagrams(HistoryService history, RepositoryService repository, Phrases phrases) {
        this.history = history;
        this.repository = repository;
        this.phrases = phrases;
    }

    @Override
    public Optional<Diagram> of(String processInstanceId, Locale reader) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        return Optional.ofNullable(instance).map(found -> diagram(found, reader));
    }

    private Diagram diagram(HistoricProcessInstance instance, Locale reader) {
        Set<String> current = new HashSet<>();
        Set<String> done = new HashSet<>();
        for (HistoricActivityInstance activity : history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list()) {
            (activity.getEndTime() == null ? current : done).add(activity.getActivityId());
        }
        done.removeAll(current);
        return new Diagram(phrases.model(model(instance.getProcessDefinitionId()), reader), current, done);
    }

    private String model(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
