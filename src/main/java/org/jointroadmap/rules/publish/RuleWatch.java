package org.jointroadmap.rules.publish;

import org.jointroadmap.folder.Saved;
import org.jointroadmap.folder.Watch;
import org.jointroadmap.rules.language.Refused;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the rules, then watches: for saved files, and for versions that other nodes stored. */
@Component
class RuleWatch implements SmartLifecycle {
    private final RuleStart start;
    private final RulePublisher publisher;
    private final PublishedRules rules;
    private final RuleVersions versions;
    private final RuleFolder folder;
    private final FolderSight sight;
    private final WaitingRules waiting;
    private final String author;
    private final Watch watch;

    RuleWatch(
            RuleProperties properties,
            RuleStart start,
            RulePublisher publisher,
            PublishedRules rules,
            RuleVersions versions,
            FolderSight sight,
            WaitingRules waiting) {
        this.start = start;
        this.publisher = publisher;
        this.rules = rules;
        this.versions = versions;
        this.sight = sight;
        this.waiting = waiting;
        this.folder = new RuleFolder(properties.folder());
        this.author = properties.author();
        this.watch = new Watch("rule-watch", folder.path(), folder, sight.sight(), this::lookAtOthers, this::publish);
    }

    @Override
    public void start() {
        if (folder.isThere()) {
            Saved now = Saved.in(folder);
            sight.sight().saw(now);
            start.start(now::files, author);
        } else {
            start.start(new PackedRules(), author);
        }
        watch.start();
    }

    private void lookAtOthers() {
        if (versions.newestNumber() > rules.version()) {
            rules.loadNewest();
        }
        if (waiting.mayBeRightNow()) {
            lookAgain();
        }
    }

    private void lookAgain() {
        if (folder.isThere()) {
            sight.lookAgain();
        } else {
            start.start(new PackedRules(), author);
        }
    }

    private void publish(Saved whole) {
        try {
            RuleTexts texts = Unread.named(() -> RuleTexts.of(whole.files()));
            if (texts.hash().equals(rules.hash())) {
                publisher.confirm();
            } else {
                publisher.publish(texts, author);
            }
        } catch (Refused refused) {
            publisher.refuse(refused);
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

    /** Before the web server, the engine's jobs and whatever else asks the rules. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2;
    }
}
