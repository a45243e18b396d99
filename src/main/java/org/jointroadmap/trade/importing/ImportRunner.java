package org.jointroadmap.trade.importing;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jointroadmap.trade.ImportQueued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads the files of the queue that were given to this node, one after the other. */
@Component
class ImportRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final long LONGEST_PUBLICATION = 60;

    private final ImportRecords records;
    private final ImportReading reading;
    private final Uploads uploads;
    private final AtomicLong current = new AtomicLong();
    private final ExecutorService runner = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "trade-import");
        thread.setDaemon(true);
        return thread;
    });

    private volatile boolean stopping;

    ImportRunner(ImportRecords records, ImportReading reading, Uploads uploads) {
        this.records = records;
        this.reading = reading;
        this.uploads = uploads;
    }

    @TransactionalEventListener
    void run(ImportQueued queued) {
        runSoon();
    }

    /** What waited when this node stopped. */
    @EventListener
    void run(ApplicationReadyEvent ready) {
        runSoon();
    }

    @Scheduled(fixedDelay = 2_000)
    void signOfLife() {
        if (current.get() > 0) {
            records.alive(current.get());
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void endLost() throws IOException {
        for (long id : records.endLost()) {
            LOG.warn("Import {} was being read by a node that has stopped; nothing of it is in the figures", id);
            uploads.drop(id);
        }
    }

    @Override
    public void start() {}

    @Override
    public boolean isRunning() {
        return !stopping;
    }

    /** A file under way is left where it is: the next node marks it as failed. */
    @Override
    public void stop() {
        stopping = true;
        runner.shutdown();
        try {
            if (!runner.awaitTermination(LONGEST_PUBLICATION, TimeUnit.SECONDS)) {
                LOG.warn("An import does not stop; nothing of it is in the figures");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runSoon() {
        if (!stopping) {
            runner.execute(this::runAll);
        }
    }

    private void runAll() {
        try {
            for (ImportRecords.Queued queued : records.queued()) {
                if (!stopping && uploads.has(queued.id()) && records.take(queued.id())) {
                    run(queued);
                }
            }
        } catch (DataAccessException | IOException away) {
            LOG.warn("The queue of imports is taken up again with the next file", away);
        }
    }

    private void run(ImportRecords.Queued queued) throws IOException {
        current.set(queued.id());
        try {
            reading.read(queued);
        } finally {
            current.set(0);
        }
    }
}
