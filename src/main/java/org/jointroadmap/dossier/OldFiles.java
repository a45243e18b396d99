package org.jointroadmap.dossier;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.jointroadmap.dossier.file.FileStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away the bytes that nobody refers to: a crash left them, or the file was removed thirty days ago. */
@Component
class OldFiles {
    private static final Logger LOG = LoggerFactory.getLogger(OldFiles.class);
    private static final Duration LEFT = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private final FileStore store;
    private final AttachedFiles files;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OldFiles(FileStore store, AttachedFiles files, TransactionTemplate transactions, Clock clock) {
        this.store = store;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void clear() throws IOException {
        Instant now = clock.instant();
        OffsetDateTime removed = now.minus(KEPT).atZone(clock.getZone()).toOffsetDateTime();
        for (String name : store.before(now.minus(LEFT))) {
            transactions.executeWithoutResult(status -> {
                files.lock();
                if (!files.isUsed(name, removed)) {
                    delete(name);
                }
            });
        }
    }

    private void delete(String name) {
        try {
            store.delete(name);
        } catch (IOException e) {
            LOG.warn("The file {} cannot be cleared away: {}", name, e.getMessage());
        }
    }
}
