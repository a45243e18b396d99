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

    /** How many figures of an import meet one of older imports that counts, and how many of these are other than that. */
    Met met(Cover of, List<Long> older) {
        return jdbc.sql("""
                        SELECT COUNT(*) AS figures, COALESCE(SUM(CASE WHEN b.value_usd <> a.value_usd OR b.valuation <> a.valuation
                            OR b.classification <> a.classification
                            OR COALESCE(b.quantity_kg, -1) <> COALESCE(a.quantity_kg, -1) THEN 1 ELSE 0 END), 0) AS changed
                        FROM trade_flow a JOIN trade_flow b ON b.hs_code = a.hs_code AND b.importer = a.importer
                            AND b.exporter = a.exporter AND b.of_year = a.of_year AND b.import_id IN (:older) AND NOT b.replaced
                            AND b.source = a.source AND b.reporter = a.reporter AND b.period = a.period
                        WHERE a.id BETWEEN :first AND :last AND a.import_id = :id AND a.of_year = :year AND a.source = :source
                        """)
                .param("older", older)
                .param("first", of.firstId())
                .param("last", of.lastId())
                .param("id", of.importId())
                .param("year", of.ofYear())
                .param("source", of.source())
                .query(Met.class)
                .single();
    }

    record Met(long figures, long changed) {
        static final Met NOTHING = new Met(0, 0);

        Met plus(Met more) {
            return new Met(figures + more.figures, changed + more.changed);
        }
    }
}
