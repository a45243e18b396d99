package org.jointroadmap.trade.importing;

import java.time.Duration;
import org.jointroadmap.Refused;
import org.jointroadmap.trade.figure.TradeProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many files wait or are read, of one person and of all; one person does not bury the others' under their own. */
@Repository
class ImportQueue {
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TradeProperties bounds;

    ImportQueue(JdbcClient jdbc, TradeProperties bounds) {
        this.jdbc = jdbc;
        this.bounds = bounds;
    }

    /** Until the caller's transaction ends nobody else puts a file into it, on all nodes. */
    void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'trade-import' FOR UPDATE")
                .query(String.class)
                .single();
    }

    /** @throws Refused if there is no room for one more file of this person */
    void checkRoom(String login) {
        if (count("AND requested_by = ?", login) >= bounds.waitingPerPerson()) {
            throw Refused.tooOften(A_WHILE, "refused.trade.waiting-own", bounds.waitingPerPerson());
        }
        if (count("") >= bounds.waitingInAll()) {
            throw Refused.tooOften(A_WHILE, "refused.trade.waiting-all", bounds.waitingInAll());
        }
    }

    private int count(String whose, Object... values) {
        return jdbc.sql("SELECT COUNT(*) FROM trade_import WHERE status IN ('QUEUED', 'READING') " + whose)
                .params(values)
                .query(Integer.class)
                .single();
    }
}
