package org.jointroadmap.trade.importing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the numbers of figures; those of one import follow each other. */
@Repository
class FlowNumbers {
    private final JdbcClient jdbc;

    FlowNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes so many numbers, whatever becomes of them; answers the first. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long take(int count) {
        jdbc.sql("UPDATE trade_flow_number SET next_id = next_id + ?")
                .param(count)
                .update();
        return jdbc.sql("SELECT next_id FROM trade_flow_number")
                        .query(Long.class)
                        .single()
                - count;
    }
}
