package org.jointroadmap.trade.figure;

import org.jointroadmap.trade.figure.ImportProgress.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells how far the import under way on this node has come, about once a second; at once to everybody, whatever the caller's
 * transaction comes to. The caller must not have written to the import's own row.
 */
@Component
public class ImportSteps {
    private static final long BETWEEN_TELLING = 700_000_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private Step last = Step.READING;
    private long told;

    ImportSteps(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Who tells of a step of an import. */
    public ImportProgress.Listener of(long id, Step step) {
        return (done, total) -> tell(id, step, done, total);
    }

    private synchronized void tell(long id, Step step, long done, long total) {
        if (step == last && System.nanoTime() - told < BETWEEN_TELLING) {
            return;
        }
        apart.executeWithoutResult(
                status -> jdbc.sql("UPDATE trade_import SET step = ?, step_done = ?, step_total = ? WHERE id = ?")
                        .params(step.name(), done, total, id)
                        .update());
        last = step;
        told = System.nanoTime();
    }
}
