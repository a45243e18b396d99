package org.jointroadmap.trade.flow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the whole world traded, for indices that compare a country with it. */
@Repository
public class WorldTrade {
    private static final String OF_THE_IMPORT = "SELECT hs_code, exports_usd FROM trade_world_total"
            + " WHERE source = ? AND of_year = ? AND import_id = ? AND country = ?";

    private final JdbcClient jdbc;

    WorldTrade(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The totals that a country is compared with; empty unless the source holds the whole world's year. */
    public Optional<Totals> of(String source, int year, String country) {
        return newest(source, year).flatMap(id -> totals(source, year, id, country));
    }

    /** Of those that are in effect; asked by itself, since H2 would look for it at each of the totals. */
    private Optional<Long> newest(String source, int year) {
        List<Long> imports = jdbc.sql(
                        "SELECT DISTINCT import_id FROM trade_world_total WHERE source = ? AND of_year = ?")
                .params(source, year)
                .query(Long.class)
                .list();
        Set<Long> undone = imports.isEmpty()
                ? Set.of()
                : jdbc.sql("SELECT import_id FROM trade_cover WHERE NOT standing AND import_id IN (:imports)")
                        .param("imports", imports)
                        .query(Long.class)
                        .set();
        return imports.stream().filter(id -> !undone.contains(id)).max(Comparator.naturalOrder());
    }

    private Optional<Totals> totals(String source, int year, long importId, String country) {
        Map<Integer, BigDecimal> products = new HashMap<>();
        jdbc.sql(OF_THE_IMPORT).params(source, year, importId, "WLD").query(row -> {
            String code = row.getString("hs_code");
            products.put(code.matches("\\d{6}") ? Integer.parseInt(code) : 0, row.getBigDecimal("exports_usd"));
        });
        BigDecimal known = products.remove(0);
        BigDecimal world = known == null ? BigDecimal.ZERO : known;
        return jdbc.sql(OF_THE_IMPORT + " AND hs_code = 'TOTAL'")
                .params(source, year, importId, country)
                .query((row, index) -> row.getBigDecimal("exports_usd"))
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
