package org.jointroadmap;

import java.util.Map;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Locks rows without waiting for anybody, for who holds others already or takes them in no order: so nobody waits for two at
 * once. NOWAIT fails in another way on each database; what is skipped is counted instead.
 */
public final class RowsAtOnce {
    private RowsAtOnce() {}

    /**
     * Locks them until the transaction ends.
     *
     * @param which table and condition, with named parameters; the table has a column id
     * @throws CannotAcquireLockException if somebody else holds one
     */
    public static void lock(JdbcClient jdbc, String which, Map<String, ?> parameters) {
        int all = jdbc.sql("SELECT COUNT(*) FROM " + which)
                .params(parameters)
                .query(Integer.class)
                .single();
        int locked = all == 0
                ? 0
                : jdbc.sql("SELECT id FROM " + which + " FOR UPDATE SKIP LOCKED")
                        .params(parameters)
                        .query((row, index) -> index)
                        .list()
                        .size();
        if (locked < all) {
            throw new CannotAcquireLockException("Somebody else holds some of " + which);
        }
    }
}
