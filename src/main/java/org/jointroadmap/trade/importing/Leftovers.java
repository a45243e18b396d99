package org.jointroadmap.trade.importing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes the figures of imports that came to nothing or were taken back, which count no more, some at a time. */
@Component
class Leftovers {
    private static final int AT_A_TIME = 2_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Leftovers(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    List<Cover> all() {
        return jdbc.sql("""
                        SELECT c.import_id, c.of_year, c.source, c.first_id, c.last_id, c.figures, c.replaced FROM trade_cover c JOIN trade_import i ON i.id = c.import_id
                        WHERE i.status IN ('CANCELLED', 'REFUSED', 'FAILED', 'UNDONE') ORDER BY c.import_id, c.of_year
                        """).query(Cover.class).list();
    }

    /** Removes some; answers whether that was all. */
    boolean remove(Cover cover) {
        List<Long> some = jdbc.sql(
                        "SELECT f.id FROM trade_flow f WHERE" + Cover.OF_IT + " ORDER BY f.id LIMIT " + AT_A_TIME)
                .params(cover.values())
                .query(Long.class)
                .list();
        if (!some.isEmpty()) {
            jdbc.sql("DELETE FROM trade_flow f WHERE" + Cover.OF_IT + " AND f.id <= ?")
                    .params(cover.values())
                    .param(some.get(some.size() - 1))
                    .update();
            return false;
        }
        transactions.executeWithoutResult(status -> {
            delete("trade_world_total", cover);
            delete("trade_cover", cover);
        });
        return true;
    }

    private void delete(String table, Cover cover) {
        jdbc.sql("DELETE FROM " + table + " WHERE source = ? AND of_year = ? AND import_id = ?")
                .params(cover.source(), cover.ofYear(), cover.importId())
                .update();
    }
}
