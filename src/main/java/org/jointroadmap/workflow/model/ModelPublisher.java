package org.jointroadmap.workflow.model;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.FolderCheck;
import org.jointroadmap.workflow.check.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes a folder as one: each changed model gets another version, or nothing changes and the faults are kept. */
@Component
class ModelPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(ModelPublisher.class);

    private final ModelHouse house;
    private final NamesKept names;
    private final ModelVersions versions;
    private final LiveFolders folders;
    private final ModelAttempts attempts;
    private final Deployments deployments;
    private final LeftBehind left;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelPublisher(
            ModelHouse house,
            NamesKept names,
            ModelVersions versions,
            LiveFolders folders,
            ModelAttempts attempts,
            Deployments deployments,
            LeftBehind left,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.house = house;
        this.names = names;
        this.versions = versions;
        this.folders = folders;
        this.attempts = attempts;
        this.deployments = deployments;
        this.left = left;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Why nothing was published; empty if the files are live now. */
    synchronized List<Fault> publish(ModelFiles files, String author) {
        Report report = names.check(new FolderCheck(house.now()).check(files.files()));
        if (!report.isSound()) {
            refuse(report.faults(), report.warnings());
            return report.faults();
        }
        if (files.hash().equals(folders.newestHash())) {
            attempts.succeeded(withLeft(report, versions.newest(), files));
            return List.of();
        }
        try {
            Report published = Objects.requireNonNull(transactions.execute(status -> store(files, report, author)));
            tell();
            // Last, so that whoever waits for the attempt finds what it published.
            attempts.succeeded(published);
            return List.of();
        } catch (EngineRefused refused) {
            refuse(refused.faults(), report.warnings());
            return refused.faults();
        } catch (DuplicateKeyException otherNode) {
            LOG.info("Another node published models at the same time");
            tell();
            return List.of();
        }
    }

    void refuse(List<Fault> faults, List<Fault> warnings) {
        LOG.warn("The models were not changed: {}", faults);
        attempts.failed(faults, warnings);
    }

    /** What can be started now, for whoever keeps it in their own words. */
    void tell() {
        events.publishEvent(ModelsDeployed.of(
                versions.newest().values(), folders.newestFiles().keySet()));
    }

    private Report store(ModelFiles files, Report report, String author) {
        int number = folders.newest() + 1;
        events.publishEvent(AuditedModels.files(number, folders.newestFiles(), files.hashes(), author));
        folders.add(number, files, clock.instant(), author);
        Map<String, ModelVersion> before = versions.newest();
        List<Bundle> changed = report.models().stream()
                .map(facts -> Bundle.of(facts, report, files))
                .filter(bundle -> isChanged(bundle, before))
                .toList();
        for (ModelVersion version : deployments.deploy(changed, author)) {
            versions.add(version);
            events.publishEvent(AuditedModels.version(before.get(version.key()), version));
            events.publishEvent(
                    new PublishedModel(version.key(), version.version(), version.definition(), version.facts()));
            LOG.info("Version {} of the model {} is live, by {}", version.version(), version.key(), author);
        }
        return withLeft(report, before, files);
    }

    private static boolean isChanged(Bundle bundle, Map<String, ModelVersion> before) {
        ModelVersion earlier = before.get(bundle.key());
        return earlier == null || !Objects.equals(earlier.hash(), bundle.files().hash());
    }

    private Report withLeft(Report report, Map<String, ModelVersion> before, ModelFiles files) {
        List<Fault> warnings = new ArrayList<>(report.warnings());
        warnings.addAll(left.by(report, files, versions.all()));
        before.keySet().stream()
                .map(key -> key + ".bpmn")
                .filter(name -> !files.files().containsKey(name))
                .sorted()
                .forEach(name -> warnings.add(Fault.of(name, "gone", name)));
        return new Report(
                report.faults(), warnings, report.untranslated(), report.models(), report.phrases(), report.texts());
    }
}
