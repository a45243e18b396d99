package org.jointroadmap.workflow.model;

import java.nio.file.Path;
import java.util.List;
import org.jointroadmap.folder.Saved;
import org.jointroadmap.folder.Sight;
import org.jointroadmap.folder.Watch;
import org.jointroadmap.rules.NamesInRules;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Publishes the models when a node starts, then watches: for saved files, and for what other nodes published. */
@Component
class ModelWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ModelWatch.class);

    private final ModelFolder folder;
    private final ModelPublisher publisher;
    private final LiveFolders folders;
    private final ModelVersions versions;
    private final NamesInRules rules;
    private final Sight sight = new Sight();
    private final Watch watch;
    private volatile int known;
    private volatile @Nullable String refusedBesideRules;

    ModelWatch(
            @Value("${joint-roadmap.processes.folder:processes}") Path folder,
            ModelPublisher publisher,
            LiveFolders folders,
            ModelVersions versions,
            NamesInRules rules) {
        this.folder = new ModelFolder(folder);
        this.publisher = publisher;
        this.folders = folders;
        this.versions = versions;
        this.rules = rules;
        this.watch = new Watch("model-watch", folder, this.folder, sight, this::lookAtOthers, this::publish);
    }

    ModelFolder folder() {
        return folder;
    }

    Sight sight() {
        return sight;
    }

    @Override
    public void start() {
        if (folder.isThere()) {
            Saved now = Saved.in(folder);
            sight.saw(now);
            begin(now);
        } else {
            begin(Saved.in(new PackedModels()));
        }
        known = folders.newest();
        watch.start();
    }

    /** A folder that is refused leaves what is live, or the program's own copies where nothing is live yet. */
    private void begin(Saved now) {
        if (!isTaken(now) && versions.newest().isEmpty()) {
            publish(new ModelFiles(new PackedModels().read()));
            publish(now);
        }
        publisher.tell();
    }

    /** What was live before is older and publishes nothing. */
    private boolean isTaken(Saved now) {
        try {
            ModelFiles files = new ModelFiles(now.files());
            if (!folders.contains(files.hash())) {
                return publish(files);
            }
            if (!files.hash().equals(folders.newestHash())) {
                LOG.warn("The folder holds older models, which publishes nothing; the page of the models says which");
            }
            return true;
        } catch (FolderUnread unread) {
            publisher.refuse(List.of(unread.fault()), List.of());
            return false;
        }
    }

    private boolean publish(ModelFiles files) {
        String beside = rules.state();
        boolean taken = publisher.publish(files, Models.FOLDER).isEmpty();
        refusedBesideRules = taken ? null : beside;
        return taken;
    }

    private void lookAtOthers() {
        int newest = folders.newest();
        if (newest > known) {
            known = newest;
            publisher.tell();
        }
        String beside = refusedBesideRules;
        if (beside != null && !beside.equals(rules.state())) {
            lookAgain();
        }
    }

    /** What was refused may be right beside other rules. */
    private void lookAgain() {
        if (folder.isThere()) {
            sight.lookAgain();
        } else {
            begin(Saved.in(new PackedModels()));
        }
    }

    private void publish(Saved saved) {
        try {
            publish(new ModelFiles(saved.files()));
            known = folders.newest();
        } catch (FolderUnread unread) {
            refusedBesideRules = null;
            publisher.refuse(List.of(unread.fault()), List.of());
        }
    }

    @Override
    public void stop() {
        watch.stop();
    }

    @Override
    public boolean isRunning() {
        return watch.isRunning();
    }

    /** After the rules, before the web server and the engine's jobs. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2 + 1;
    }
}
