package org.jointroadmap.opportunity;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** With which excluded partners each buyer's opportunities were last computed. */
@Repository
class OpportunityBasis {
    private final JdbcClient jdbc;

    OpportunityBasis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOf(String buyer, Set<String> excluded) {
        return jdbc.sql("SELECT excluded FROM opportunity_basis WHERE buyer = ?")
                .param(buyer)
                .query(String.class)
                .optional()
                .orElse("")
                .equals(written(excluded));
    }

    void remember(String buyer, Set<String> excluded) {
        jdbc.sql("DELETE FROM opportunity_basis WHERE buyer = ?").param(buyer).update();
        jdbc.sql("INSERT INTO opportunity_basis (buyer, excluded) VALUES (?, ?)")
                .params(buyer, written(excluded))
                .update();
    }

    private static String written(Set<String> excluded) {
        return String.join(" ", new TreeSet<>(excluded));
    }
}
