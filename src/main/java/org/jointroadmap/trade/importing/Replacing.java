package org.jointroadmap.trade.importing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks figures that a newer import replaces, where imports count beside each other. */
@Component
class Replacing {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Covers covers;

    Replacing(JdbcClient jdbc, JdbcTemplate batches, Covers covers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.covers = covers;
    }

    /** @param shown the imports of a source's year that count, the oldest first */
    void renew(List<Cover> shown) {
        if (shown.size() == 1) {
            shown.forEach(this::replaceNothing);
        } else {
            Newer newer = new Newer();
            for (int at = shown.size() - 1; at >= 0; at--) {
                renew(shown.get(at), newer);
            }
        }
    }

    private void replaceNothing(Cover cover) {
        if (cover.replaced() > 0) {
            jdbc.sql("UPDATE trade_flow f SET replaced = FALSE WHERE" + Cover.OF_IT + " AND f.replaced")
                    .params(cover.values())
                    .update();
            covers.count(cover, 0);
        }
    }

    private void renew(Cover cover, Newer newer) {
        List<Object[]> changed = new ArrayList<>();
        long[] replaced = new long[1];
        jdbc.sql(
                        "SELECT id, reporter, exporter, period, hs_code, classification, split_code, replaced FROM trade_flow f WHERE"
                                + Cover.OF_IT)
                .params(cover.values())
                .query(row -> {
                    boolean gives = newer.replaces(
                            Newer.place(row.getString("reporter"), row.getString("exporter"), row.getString("period")),
                            Integer.parseInt(row.getString("hs_code")),
                            row.getString("classification").charAt(1) - '0',
                            row.getBoolean("split_code"));
                    replaced[0] += gives ? 1 : 0;
                    if (gives != row.getBoolean("replaced")) {
                        changed.add(new Object[] {gives, row.getLong("id")});
                    }
                });
        newer.close();
        batches.batchUpdate("UPDATE trade_flow SET replaced = ? WHERE id = ?", changed);
        covers.count(cover, replaced[0]);
    }
}
