package org.jointroadmap.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a time, or until the operating system says that something in a folder changed. */
final class Alarm implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final Path folder;
    private final WatchService watch;

    Alarm(Path folder) {
        this.folder = folder;
        try {
            this.watch = FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listen();
    }

    void await(long milliseconds) throws InterruptedException {
        try {
            WatchKey key = watch.poll(milliseconds, TimeUnit.MILLISECONDS);
            if (key != null) {
                key.pollEvents();
                key.reset();
                listen();
            }
        } catch (ClosedWatchServiceException closed) {
            LOG.debug("The folder is no longer watched");
        }
    }

    /** Registering a folder again changes nothing, so that new ones are simply found. */
    private void listen() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> folders = Files.walk(folder).filter(Files::isDirectory)) {
            for (Path each : (Iterable<Path>) folders::iterator) {
                each.register(watch, KINDS);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("The system tells no changes of {}; it is looked at from time to time", folder, e);
        }
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException e) {
            LOG.debug("The system did not end the watch of {}", folder, e);
        }
    }
}
