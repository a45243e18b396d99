package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Folding;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/** A query in SQL: figures {@code o} and what became of them {@code c}. */
final class OpportunityFilter {
    static final String LIST = "opportunities";
    private static final String FLAGGED =
            "EXISTS (SELECT 1 FROM standing_flag f WHERE f.subject_type = 'opportunity' AND f.subject_id = o.case_id)";

    private final StringBuilder sql =
            new StringBuilder(" FROM opportunity o JOIN opportunity_case c ON c.id = o.case_id WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();

    /** @param named beginnings of codes whose products are called as the query's words say */
    OpportunityFilter(OpportunityQuery query, List<String> named) {
        equal("o.buyer", query.buyer());
        equal("o.partner", query.partner());
        equal("o.period", query.period());
        if (query.period() == null) {
            sql.append(" AND o.newest");
        }
        if (query.chapter() != null) {
            and("o.hs_code LIKE ?", digits(query.chapter()) + "%");
        }
        if (query.leastUsd() != null) {
            and("o.value_usd >= ?", BigDecimal.valueOf(query.leastUsd()));
        }
        if (query.flagged() != null) {
            sql.append(query.flagged() ? " AND " : " AND NOT ").append(FLAGGED);
        }
        equal("c.step", query.step() == null ? null : query.step().name());
        words(query.q(), named);
    }

    /** Goes on after a row: smaller value, or the same and a later code. */
    OpportunityFilter after(@Nullable String after) {
        if (after != null) {
            String[] key = Page.key(LIST, after).split(" ");
            if (key.length != 3 || !key[0].matches("\\d{1,15}(\\.\\d{1,3})?") || !key[1].matches("\\d{6}")) {
                throw Page.notOurs();
            }
            sql.append(
                    " AND (o.value_usd < ? OR o.value_usd = ? AND (o.hs_code > ? OR o.hs_code = ? AND o.case_id > ?))");
            BigDecimal value = new BigDecimal(key[0]);
            values.addAll(List.of(value, value, key[1], key[1], key[2]));
        }
        return this;
    }

    static String key(Opportunity last) {
        return last.valueUsd().toPlainString() + " " + last.id().hsCode() + " " + last.id();
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    private static String digits(String chapter) {
        String bare = chapter.replaceAll("[.\\s]", "");
        if (!bare.matches("\\d{1,6}")) {
            throw Refused.invalid("chapter", "refused.opportunity.chapter", chapter);
        }
        return bare;
    }

    private void words(@Nullable String q, List<String> named) {
        if (q != null && !q.isBlank()) {
            String part = Folding.fold(q).replace("%", "").replace("_", "");
            sql.append("""
                     AND (o.hs_code LIKE ? OR EXISTS (SELECT 1 FROM product_name n
                        WHERE n.code IN (o.hs_code, SUBSTRING(o.hs_code, 1, 4), SUBSTRING(o.hs_code, 1, 2))
                            AND n.folded LIKE ?)
                    """);
            values.add(part + "%");
            values.add("%" + part + "%");
            for (String code : named) {
                sql.append(" OR o.hs_code LIKE ?");
                values.add(code + "%");
            }
            sql.append(')');
        }
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = ?", value);
        }
    }

    private void and(String condition, Object value) {
        sql.append(" AND ").append(condition);
        values.add(value);
    }
}
