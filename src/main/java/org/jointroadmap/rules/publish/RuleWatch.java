package org.jointroadmap.rules.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.rules.language.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the rules, then watches: for saved files, and for versions that other nodes stored. */
@Component
class RuleWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);
    /** Where no event arrives, as on a network drive, a change is seen after this time. */
    private static final long LOOK = 1_000;
    /** A file that did not change for so long is saved in full. */
    private static final long STILL = 150;

    private final RuleProperties properties;
    private final RuleStart start;
    private final RulePublisher publisher;
    private final PublishedRules rules;
    private final RuleVersions versions;
    private final RuleFolder folder;
    private final Pace pace = new Pace();
    private SortedMap<String, byte[]> seen = new TreeMap<>();
    private volatile boolean running;
    private @org.jspecify.annotations.Nullable Thread thread;

    RuleWatch(
            RuleProperties properties,
            RuleStart start,
            RulePublisher publisher,
            PublishedRules rules,
            RuleVersions versions) {
        this.properties = properties;
        this.start = start;
        this.publisher = publisher;
        this.rules = rules;
        this.versions = versions;
        this.folder = new RuleFolder(properties.folder());
    }

    @Override
    public void start() {
        seen = folder.isThere() ? look() : seen;
        start.start(folder.isThere() ? () -> seen : new PackedRules(), properties.author());
        running = true;
        thread = new Thread(this::watch, "rule-watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
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
}
