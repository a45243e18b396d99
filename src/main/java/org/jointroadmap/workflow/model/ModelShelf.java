package org.jointroadmap.workflow.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.jointroadmap.Refused;
import org.jointroadmap.Sha256;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.check.Verb;
import org.springframework.stereotype.Component;

/** The models as their authors and administrators see and change them. */
@Component
class ModelShelf implements Models {
    private final ModelVersions versions;
    private final LiveFolders folders;
    private final ModelAttempts attempts;
    private final ModelHouse house;
    private final ModelPublisher publisher;
    private final ModelWatch watch;
    private final ManagementService engine;

    ModelShelf(
            ModelVersions versions,
            LiveFolders folders,
            ModelAttempts attempts,
            ModelHouse house,
            ModelPublisher publisher,
            ModelWatch watch,
            ManagementService engine) {
        this.versions = versions;
        this.folders = folders;
        this.attempts = attempts;
        this.house = house;
        this.publisher = publisher;
        this.watch = watch;
        this.engine = engine;
    }

    @Override
    public ModelStatus status(Person reader) {
        if (!Models.mayRead(reader)) {
            throw Refused.notYours("refused.models.read");
        }
        Map<String, String> live = folders.newestFiles();
        return new ModelStatus(
                new TreeMap<>(live),
                versions.all(),
                running(),
                attempts.last().orElseThrow(() -> new IllegalStateException("Nothing was published yet")),
                differences(live),
                house.now().verbs().values().stream()
                        .filter(verb -> !verb.own())
                        .sorted(Comparator.comparing(Verb::name))
                        .toList());
    }

    @Override
    public ModelAttempt upload(SortedMap<String, byte[]> files, Person author) {
        if (!Models.mayUpload(author)) {
            throw Refused.notYours("refused.models.upload");
        }
        ModelFolder folder = watch.folder();
        if (!folder.isThere()) {
            throw Refused.wrongState("refused.models.no-folder");
        }
        Upload upload = Upload.of(files);
        if (!upload.faults().isEmpty()) {
            publisher.refuse(upload.faults(), List.of());
        } else if (publisher
                .publish(new ModelFiles(folder.read()).with(upload.files()), author.login())
                .isEmpty()) {
            upload.writeInto(folder.path());
        }
        return attempts.last().orElseThrow();
    }

    private Map<String, Long> running() {
        return engine.createProcessDefinitionStatisticsQuery().list().stream()
                .collect(Collectors.toMap(ProcessDefinitionStatistics::getId, each -> (long) each.getInstances()));
    }

    private List<String> differences(Map<String, String> live) {
        return watch.sight().files().map(files -> differences(files, live)).orElse(List.of());
    }

    private static List<String> differences(SortedMap<String, byte[]> files, Map<String, String> live) {
        Set<String> names = new TreeSet<>(files.keySet());
        names.addAll(live.keySet());
        return names.stream()
                .filter(name ->
                        !files.containsKey(name) || !Sha256.of(files.get(name)).equals(live.get(name)))
                .toList();
    }
}
