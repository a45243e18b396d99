package org.jointroadmap.trade.importing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks figures that a newer import replaces; they are {@code a} in a condition, those of the newer one {@code b}. */
@Component
class Replacing {
    /** The same reporter, period and direction. */
    static final String SIDE_BY_SIDE = """
             b.source = a.source AND b.of_year = a.of_year AND b.reporter = a.reporter AND b.period = a.period
                AND (b.exporter = b.reporter) = (a.exporter = a.reporter)
            """;

    private static final String OF_ONE = " a.source = :source AND a.of_year = :year AND a.import_id = :id";

    private final JdbcClient jdbc;

    Replacing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All figures of an import count again. */
    void undo(long id, String source, int year) {
        mark("UPDATE trade_flow a SET replaced = FALSE WHERE" + OF_ONE + " AND a.replaced", id, source, year)
                .update();
    }

    /** Figures give way where newer imports have any of the same reporter, period, direction and product. */
    void replace(long id, String source, int year, List<Long> newer) {
        mark(
                        "UPDATE trade_flow a SET replaced = TRUE WHERE" + OF_ONE
                                + " AND EXISTS (SELECT 1 FROM trade_flow b WHERE b.hs_code = a.hs_code AND b.import_id > a.import_id"
                                + " AND b.import_id IN (:newer) AND" + SIDE_BY_SIDE + ")",
                        id,
                        source,
                        year)
                .param("newer", newer)
                .update();
    }

    /** How many figures are marked. */
    long count(long id, String source, int year) {
        return mark("SELECT COUNT(*) FROM trade_flow a WHERE" + OF_ONE + " AND a.replaced", id, source, year)
                .query(Long.class)
                .single();
    }

    /** How many figures of an import meet one of older imports that counts, and how many of these are other than that. */
    Met met(long id, String source, int year, List<Long> older) {
        return mark("""
                        SELECT COUNT(*) AS figures, COALESCE(SUM(CASE WHEN b.value_usd <> a.value_usd OR b.valuation <> a.valuation
                            OR b.classification <> a.classification
                            OR COALESCE(b.quantity_kg, -1) <> COALESCE(a.quantity_kg, -1) THEN 1 ELSE 0 END), 0) AS changed
                        FROM trade_flow a JOIN trade_flow b ON b.exporter = a.exporter AND b.importer = a.importer
                            AND b.hs_code = a.hs_code AND b.import_id < a.import_id AND b.import_id IN (:older) AND NOT b.replaced
                            AND""" + SIDE_BY_SIDE + "WHERE" + OF_ONE, id, source, year)
                .param("older", older)
                .query(Met.class)
                .single();
    }

    private JdbcClient.StatementSpec mark(String sql, long id, String source, int year) {
        return jdbc.sql(sql).param("id", id).param("source", source).param("year", year);
    }

    record Met(long figures, long changed) {
        static final Met NOTHING = new Met(0, 0);

        Met plus(Met more) {
            return new Met(figures + more.figures, changed + more.changed);
        }
    }
}
