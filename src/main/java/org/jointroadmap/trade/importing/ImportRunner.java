package org.jointroadmap.trade.importing;

import java.io.IOException;
import org.jointroadmap.Heartbeat;
import org.jointroadmap.SerialWorker;
import org.jointroadmap.trade.figure.ImportQueued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads the files of the queue that were given to this node, one after the other. */
@Component
class ImportRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportRecords records;
    private final ImportReading reading;
    private final Uploads uploads;
    private final EffectRecords effects;
    private final Leftovers leftovers;
    private final Heartbeat heartbeat;
    /** One run under way and one that waits see every file of the queue; a third would find nothing. */
    private final SerialWorker worker = new SerialWorker("trade-import", 1);

    ImportRunner(
            ImportRecords records,
            ImportReading reading,
            Uploads uploads,
            EffectRecords effects,
            Leftovers leftovers,
            Heartbeat heartbeat) {
        this.records = records;
        this.reading = reading;
        this.uploads = uploads;
        this.effects = effects;
        this.leftovers = leftovers;
        this.heartbeat = heartbeat;
    }

    @TransactionalEventListener
    void run(ImportQueued queued) {
        worker.execute(this::runAll);
    }

    /** What waited when this node stopped, or while the database was away. */
    @Scheduled(fixedDelay = 5_000)
    void takeUp() {
        worker.execute(this::runAll);
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
        return !worker.isStopping();
    }

    /** A file under way is left where it is: the next node marks it as failed. */
    @Override
    public void stop() {
        if (!worker.stop()) {
            LOG.warn("An import does not stop; nothing of it is in the figures");
        }
    }

    private void runAll() {
        try {
            for (ImportRecords.Queued queued : records.queued()) {
                if (!worker.isStopping() && uploads.has(queued.id()) && records.take(queued.id())) {
                    run(queued);
                }
            }
            foreseeAgain();
            clear();
        } catch (RuntimeException | IOException away) {
            LOG.warn("The queue of imports is taken up again in some seconds", away);
        }
    }

    /** Other figures took effect while these waited. */
    private void foreseeAgain() {
        for (long id : effects.allOutdated()) {
            if (!worker.isStopping() && effects.takeOutdated(id)) {
                reading.foresee(id);
            }
        }
    }

    /** A file that comes meanwhile goes first. */
    private void clear() {
        for (Cover cover : leftovers.all()) {
            boolean cleared = false;
            while (!cleared && !worker.isStopping() && records.queued().isEmpty()) {
                cleared = leftovers.remove(cover);
            }
        }
    }

    private void run(ImportRecords.Queued queued) throws IOException {
        heartbeat.begin(ImportRecords.KIND, queued.id());
        try {
            reading.read(queued);
        } finally {
            heartbeat.end(ImportRecords.KIND, queued.id());
        }
    }
}
