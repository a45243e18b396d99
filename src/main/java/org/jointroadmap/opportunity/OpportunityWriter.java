package org.jointroadmap.opportunity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.ManyRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the opportunities of a buyer, partner and period: only those that are new, other than before, or gone. */
@Component
class OpportunityWriter {
    private static final ManyRows CASES = new ManyRows(
            "opportunity_case",
            "id varchar",
            "buyer varchar",
            "partner varchar",
            "hs_code varchar",
            "step varchar",
            "decision varchar",
            "suppliers varchar",
            "offer varchar",
            "reason varchar",
            "version integer");
    private static final ManyRows OPPORTUNITIES = new ManyRows(
            "opportunity",
            "case_id varchar",
            "period varchar",
            "buyer varchar",
            "partner varchar",
            "hs_code varchar",
            "years integer",
            "source varchar",
            "value_usd decimal(18, 3)",
            "third_usd decimal(18, 3)",
            "spare_usd decimal(18, 3)",
            "imports_usd decimal(18, 3)",
            "partner_usd decimal(18, 3)",
            "exports_usd decimal(18, 3)",
            "supplier_imports_usd decimal(18, 3)",
            "value_kg decimal(18, 3)",
            "third_kg decimal(18, 3)",
            "spare_kg decimal(18, 3)",
            "third_unit_value decimal(18, 4)",
            "partner_unit_value decimal(18, 4)",
            "rca decimal(18, 4)",
            "caveats varchar",
            "newest boolean");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OpportunityWriter(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Locks all cases, since figures refer to theirs in no order: who judges or answers several holds them in theirs. */
    void hold() {
        jdbc.sql("SELECT id FROM opportunity_case ORDER BY id FOR UPDATE")
                .query((row, index) -> index)
                .list();
    }

    /** Answers how many changed. */
    int replace(String buyer, String partner, String period, List<Opportunity> computed) {
        Map<OpportunityId, Opportunity> gone = stored(buyer, partner, period);
        List<Opportunity> changed = new ArrayList<>();
        List<Object[]> outdated = new ArrayList<>();
        for (Opportunity now : computed) {
            Opportunity before = gone.remove(now.id());
            if (!now.equals(before)) {
                changed.add(now);
                if (before != null) {
                    outdated.add(new Object[] {now.id().toString(), period});
                }
            }
        }
        gone.keySet().forEach(id -> outdated.add(new Object[] {id.toString(), period}));
        batch("DELETE FROM opportunity WHERE case_id = ? AND period = ?", outdated);
        addCases(buyer, partner, changed);
        OPPORTUNITIES.write(
                batches, changed.stream().map(OpportunityWriter::row).toList());
        return changed.size() + gone.size();
    }

    /** Rules look at one period of a buyer only. */
    void markNewest(String buyer, String period) {
        jdbc.sql("UPDATE opportunity SET newest = (period = ?) WHERE buyer = ? AND newest <> (period = ?)")
                .params(period, buyer, period)
                .update();
    }

    private Map<OpportunityId, Opportunity> stored(String buyer, String partner, String period) {
        Map<OpportunityId, Opportunity> stored = new HashMap<>();
        jdbc.sql("SELECT * FROM opportunity WHERE buyer = ? AND partner = ? AND period = ?")
                .params(buyer, partner, period)
                .query(new OpportunityReader())
                .list()
                .forEach(before -> stored.put(before.id(), before));
        return stored;
    }

    private void addCases(String buyer, String partner, List<Opportunity> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Set<String> known =
                new HashSet<>(jdbc.sql("SELECT hs_code FROM opportunity_case WHERE buyer = ? AND partner = ?")
                        .params(buyer, partner)
                        .query(String.class)
                        .list());
        CASES.write(
                batches,
                changed.stream()
                        .map(Opportunity::id)
                        .filter(id -> !known.contains(id.hsCode()))
                        .map(id -> new Object[] {
                            id.toString(), buyer, partner, id.hsCode(), Step.NONE.name(), "", "", "", "", 1
                        })
                        .toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static Object[] row(Opportunity now) {
        return new Object[] {
            now.id().toString(),
            now.period(),
            now.id().buyer(),
            now.id().partner(),
            now.id().hsCode(),
            now.years(),
            now.source(),
            now.valueUsd(),
            now.thirdUsd(),
            now.spareUsd(),
            now.importsUsd(),
            now.partnerUsd(),
            now.exportsUsd(),
            now.partnerImportsUsd(),
            now.valueKg(),
            now.thirdKg(),
            now.spareKg(),
            now.thirdUnitValue(),
            now.partnerUnitValue(),
            now.rca(),
            now.caveats().stream().map(Caveat::name).sorted().collect(Collectors.joining(" ")),
            false
        };
    }
}
