package org.jointroadmap.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what was saved in a folder, once it is saved in full; and now and then that it is time to look at other nodes. */
public final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    /** Where no event arrives, as on a network drive, a change is seen after this time, in milliseconds. */
    private static final long LOOK = 1_000;

    private static final long LONGEST = TimeUnit.SECONDS.toMillis(30);

    private final String name;
    private final Path folder;
    private final Source source;
    private final Sight sight;
    private final Runnable others;
    private final Consumer<Saved> saved;
    private final Pace pace = new Pace();
    private volatile boolean running;
    private @Nullable Alarm alarm;
    private @Nullable Thread thread;

    /**
     * @param others looks at what other nodes did, about every second
     * @param saved takes what was saved; what it throws is tried again
     */
    public Watch(String name, Path folder, Source source, Sight sight, Runnable others, Consumer<Saved> saved) {
        this.name = name;
        this.folder = folder;
        this.source = source;
        this.sight = sight;
        this.others = others;
        this.saved = saved;
    }

    public void start() {
        running = true;
        Alarm bell = new Alarm(folder);
        Thread watching = new Thread(() -> watch(bell), name);
        watching.setDaemon(true);
        watching.start();
        alarm = bell;
        thread = watching;
    }

    public boolean isRunning() {
        return running;
    }

    /** The thread is not interrupted: an interrupted write would close the embedded database. */
    public void stop() {
        running = false;
        try {
            if (alarm != null && thread != null) {
                alarm.close();
                thread.join(LONGEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(Alarm bell) {
        try {
            while (running) {
                bell.await(LOOK);
                if (running) {
                    look();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong once, such as a database that is away for a while, the next look tries again. What cannot be read at all ends no watch. */
    private void look() throws InterruptedException {
        try {
            others.run();
            if (Files.isDirectory(folder)) {
                lookAtFolder();
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("The folder {} could not be looked at; the next look is in a second", folder, e);
        }
    }

    private void lookAtFolder() throws InterruptedException {
        Saved now = Saved.in(source);
        if (sight.isSeen(now)) {
            return;
        }
        Saved whole = now.onceStill(source);
        if (!pace.allows(System.nanoTime())) {
            return;
        }
        // First, so that whoever sees the outcome sees the folder with it, and an agreement to it is not passed over.
        sight.saw(whole);
        try {
            saved.accept(whole);
        } catch (RuntimeException away) {
            sight.lookAgain();
            throw away;
        }
    }
}
