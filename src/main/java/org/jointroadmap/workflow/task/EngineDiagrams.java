package org.jointroadmap.workflow.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.Diagram;
import org.jointroadmap.workflow.Diagrams;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.jointroadmap.workflow.engine.Phrases;
import org.springframework.stereotype.Component;

/** Reads models and positions from the engine's history. */
@Component
class EngineDiagrams implements Diagrams {
    private final HistoryService history;
    private final RepositoryService repository;
    private final Phrases phrases;
    private final Tasks tasks;
    private final Submissions submissions;

    EngineDiagrams(
            HistoryService history,
            RepositoryService repository,
            Phrases phrases,
            Tasks tasks,
            Submissions submissions) {
        this.history = history;
        this.repository = repository;
        this.phrases = phrases;
        this.tasks = tasks;
        this.submissions = submissions;
    }

    @Override
    public Optional<Diagram> of(String processInstanceId, Subject subject, Person reader, Locale language) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        return Optional.ofNullable(instance).map(found -> diagram(found, subject, reader, language));
    }

    private Diagram diagram(HistoricProcessInstance instance, Subject subject, Person reader, Locale language) {
        String definition = instance.getProcessDefinitionId();
        Marks marks = new Marks(
                (ProcessDefinitionImpl) ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(definition),
                history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list(),
                tasks.about(subject, reader).stream().map(OpenTask::key).collect(Collectors.toSet()),
                submissions.about(subject.toString(), reader));
        return new Diagram(phrases.model(model(definition), language), marks.current(), marks.done());
    }

    private String model(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
