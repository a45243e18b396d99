package org.jointroadmap.rules.publish;

import java.util.concurrent.TimeUnit;
import org.jointroadmap.rules.language.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the rules, then watches: for saved files, and for versions that other nodes stored. */
@Component
class RuleWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);
    /** Where no event arrives, as on a network drive, a change is seen after this time, in milliseconds. */
    private static final long LOOK = 1_000;

    private final RuleStart start;
    private final RulePublisher publisher;
    private final PublishedRules rules;
    private final RuleVersions versions;
    private final RuleFolder folder;
    private final FolderSight sight;
    private final String author;
    private final Pace pace = new Pace();
    private volatile boolean running;
    private @Nullable Watching watching;

    RuleWatch(
            RuleProperties properties,
            RuleStart start,
            RulePublisher publisher,
            PublishedRules rules,
            RuleVersions versions,
            FolderSight sight) {
        this.start = start;
        this.publisher = publisher;
        this.rules = rules;
        this.versions = versions;
        this.sight = sight;
        this.folder = new RuleFolder(properties.folder());
        this.author = properties.author();
    }

    @Override
    public void start() {
        if (folder.isThere()) {
            Saved now = Saved.in(folder);
            sight.saw(now);
            start.start(now::files, author);
        } else {
            start.start(new PackedRules(), author);
        }
        running = true;
        Alarm alarm = new Alarm(folder.path());
        Thread thread = new Thread(() -> watch(alarm), "rule-watch");
        thread.setDaemon(true);
        thread.start();
        watching = new Watching(alarm, thread);
    }

    private void watch(Alarm alarm) {
        try {
            while (running) {
                alarm.await(LOOK);
                if (running) {
                    look();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong once, such as a database that is away for a while, the next look tries again. */
    private void look() throws InterruptedException {
        try {
            if (versions.newestNumber() > rules.version()) {
                rules.loadNewest();
            }
            if (folder.isThere()) {
                publishWhatWasSaved();
            }
        } catch (RuntimeException e) {
            LOG.error("The rules could not be looked at; the next look is in a second", e);
        }
    }

    private void publishWhatWasSaved() throws InterruptedException {
        Saved now = Saved.in(folder);
        if (sight.isSeen(now)) {
            return;
        }
        Saved whole = now.onceStill(folder);
        if (!pace.allows(System.nanoTime())) {
            return;
        }
        // First, so that whoever sees the outcome sees the folder with it, and an agreement to it is not passed over.
        sight.saw(whole);
        try {
            publish(whole);
        } catch (RuntimeException away) {
            sight.lookAgain();
            throw away;
        }
    }

    private void publish(Saved whole) {
        try {
            RuleTexts texts = RuleTexts.of(whole.files());
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
        running = false;
        if (watching != null) {
            watching.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, the engine's jobs and whatever else asks the rules. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2;
    }

    /** The thread is not interrupted: an interrupted write would close the embedded database. */
    private record Watching(Alarm alarm, Thread thread) {
        private static final long LONGEST = TimeUnit.SECONDS.toMillis(30);

        void stop() {
            try {
                alarm.close();
                thread.join(LONGEST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
