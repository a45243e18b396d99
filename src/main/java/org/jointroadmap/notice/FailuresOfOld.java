package org.jointroadmap.notice;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells of letters that failed for good under a program that told nobody: those that an old database holds, and those of an old
 * node that still runs beside this one.
 */
@Component
public class FailuresOfOld {
    private static final Logger LOG = LoggerFactory.getLogger(FailuresOfOld.class);
    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    FailuresOfOld(JdbcClient jdbc, Outbox outbox, TransactionTemplate transactions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transactions = transactions;
        this.events = events;
    }

    private record Failed(String recipient, String letter) {}

    /** Each letter once, whichever nodes look at the same time; one that cannot be told of is looked at again. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void tell() {
        List<Failed> untold = jdbc.sql(
                        "SELECT DISTINCT recipient, letter FROM notice WHERE status = 'FAILED' AND NOT raised LIMIT ?")
                .param(MOST_AT_ONCE)
                .query(Failed.class)
                .list();
        untold.forEach(this::tell);
    }

    private void tell(Failed failed) {
        try {
            transactions.executeWithoutResult(status -> {
                if (isFirst(failed)) {
                    events.publishEvent(new FailureOfOld(
                            outbox.failed(failed.recipient(), failed.letter()).get(0)));
                }
            });
        } catch (RuntimeException broken) {
            LOG.warn("A letter to {} that failed is looked at again later", failed.recipient(), broken);
        }
    }

    /** Of several nodes the first one locks its rows until its transaction ends; the others find them marked. */
    private boolean isFirst(Failed failed) {
        return jdbc.sql(
                                "UPDATE notice SET raised = TRUE WHERE recipient = ? AND letter = ? AND status = 'FAILED' AND NOT raised")
                        .params(failed.recipient(), failed.letter())
                        .update()
                > 0;
    }
}
