package org.jointroadmap.trade.importing;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves figures between those that stand and those that are kept, many at a time; they are {@code a} in a condition. */
@Component
class Moves {
    /** Figures {@code b} of the same reporter, period, direction and product. */
    static final String SAME = """
             b.source = a.source AND b.of_year = a.of_year AND b.reporter = a.reporter AND b.hs_code = a.hs_code
                AND b.period = a.period AND (b.exporter = b.reporter) = (a.exporter = a.reporter)
            """;

    /** Imports that wait for their confirmation. */
    static final String WAITING =
            "(SELECT y.import_id FROM trade_import_year y WHERE y.source = :source AND NOT y.standing)";

    private static final String COLUMNS = "import_id, source, of_year, period, exporter, importer, reporter, hs_code,"
            + " value_usd, valuation, quantity_kg, classification, split_code, summed_parts";
    private static final String OF_THESE = " WHERE a.source = :source AND a.of_year IN (:years)";
    private static final String MET =
            " FROM trade_flow_kept a JOIN trade_flow b ON b.exporter = a.exporter AND b.importer = a.importer AND"
                    + SAME + OF_THESE + " AND a.import_id = :id AND b.import_id < a.import_id";

    private final JdbcClient jdbc;

    Moves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param id the import {@code :id} in conditions */
    Of of(long id, String source, Collection<Integer> years) {
        return new Of(id, source, years);
    }

    final class Of {
        private final long id;
        private final String source;
        private final Collection<Integer> years;

        private Of(long id, String source, Collection<Integer> years) {
            this.id = id;
            this.source = source;
            this.years = years;
        }

        /** Lets kept figures stand; answers how many. */
        long in(String condition) {
            return move("trade_flow_kept", "trade_flow", condition);
        }

        /** Keeps figures that stood; answers how many. */
        long out(String condition) {
            return move("trade_flow", "trade_flow_kept", condition);
        }

        /** How many kept figures of the import meet one of an older import that stands. */
        long met() {
            return count("SELECT COUNT(*)" + MET);
        }

        /** How many of these have another value, weight or valuation. */
        long changed() {
            return count("SELECT COUNT(*)" + MET
                    + " AND (b.value_usd <> a.value_usd OR b.valuation <> a.valuation OR b.classification <> a.classification"
                    + " OR COALESCE(b.quantity_kg, -1) <> COALESCE(a.quantity_kg, -1))");
        }

        private long count(String sql) {
            return with(jdbc.sql(sql)).query(Long.class).single();
        }

        private long move(String from, String to, String condition) {
            with(jdbc.sql("INSERT INTO " + to + " (" + COLUMNS + ") SELECT " + COLUMNS + " FROM " + from + " a"
                            + OF_THESE + condition))
                    .update();
            return with(jdbc.sql("DELETE FROM " + from + " a" + OF_THESE + condition))
                    .update();
        }

        private JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement) {
            return statement.param("id", id).param("source", source).param("years", years);
        }
    }
}
