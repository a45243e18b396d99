package org.jointroadmap.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the whole world traded, for indices that compare a country with it. */
@Repository
public class WorldTrade {
    /** Of the newest import in effect that has any. */
    private static final String NEWEST = """
            t.source = ? AND t.of_year = ? AND t.import_id = (SELECT MAX(n.import_id) FROM trade_world_total n
                WHERE n.source = t.source AND n.of_year = t.of_year AND n.import_id NOT IN
                    (SELECT y.import_id FROM trade_import_year y WHERE NOT y.standing))
            """;

    private final JdbcClient jdbc;

    WorldTrade(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The totals that a country is compared with; empty unless the source holds the whole world's year. */
    public Optional<Totals> of(String source, int year, String country) {
        Map<Integer, BigDecimal> products = new HashMap<>();
        jdbc.sql("SELECT hs_code, exports_usd FROM trade_world_total t WHERE country = 'WLD' AND " + NEWEST)
                .params(source, year)
                .query(row -> {
                    String code = row.getString("hs_code");
                    products.put(code.matches("\\d{6}") ? Integer.parseInt(code) : 0, row.getBigDecimal("exports_usd"));
                });
        BigDecimal known = products.remove(0);
        BigDecimal world = known == null ? BigDecimal.ZERO : known;
        return jdbc.sql("SELECT exports_usd FROM trade_world_total t WHERE hs_code = 'TOTAL' AND " + NEWEST
                        + " AND country = ?")
                .params(source, year, country)
                .query(BigDecimal.class)
                .optional()
                .filter(exports -> exports.signum() > 0 && world.signum() > 0)
                .map(exports -> new Totals(exports, world, products));
    }

    /** @param products HS code to what the world exported of it */
    public record Totals(BigDecimal exports, BigDecimal world, Map<Integer, BigDecimal> products) {
        /** Balassa's index: {@code (v_ik / v_i) / (v_k / v_world)}; empty if the world trades nothing of the product. */
        public Optional<BigDecimal> advantage(int hsCode, BigDecimal exportsOfProduct) {
            BigDecimal product = products.get(hsCode);
            if (product == null || product.signum() == 0) {
                return Optional.empty();
            }
            BigDecimal share = exportsOfProduct.divide(exports, MathContext.DECIMAL64);
            return Optional.of(share.divide(product.divide(world, MathContext.DECIMAL64), MathContext.DECIMAL64));
        }
    }
}
