package org.jointroadmap.project;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a change in a transaction, and once more where its process went on by itself at the same moment: nobody has to try
 * again for that.
 */
@Component
class AtOnce {
    private static final int TRIES = 5;

    private final TransactionTemplate transaction;

    AtOnce(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** @throws ConcurrencyFailureException if it never came to rest, or the caller's transaction cannot be begun again */
    void make(Runnable change) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> change.run());
                return;
            } catch (ConcurrencyFailureException met) {
                if (attempt == TRIES || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw met;
                }
            }
        }
    }
}
