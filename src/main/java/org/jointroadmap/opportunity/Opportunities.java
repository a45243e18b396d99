package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.Page;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.trade.product.Products;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All opportunities and what became of them, to be read. */
@Repository
public class Opportunities {
    private final JdbcClient jdbc;
    private final Products products;

    Opportunities(JdbcClient jdbc, Products products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    /** A page, the largest value first, then by HS code. */
    public Page<Row> page(OpportunityQuery query) {
        OpportunityFilter filter = filter(query).after(query.after());
        List<Opportunity> rows = jdbc.sql(
                        "SELECT o.*" + filter.sql() + " ORDER BY o.value_usd DESC, o.hs_code, o.case_id LIMIT ?")
                .params(and(filter.values(), query.limit() + 1))
                .query(new OpportunityReader())
                .list();
        Page<Opportunity> page = Page.of(OpportunityFilter.LIST, rows, query.limit(), OpportunityFilter::key);
        return new Page<>(rows(page.items()), page.next());
    }

    /** How many there are and what they are worth together, whatever the query's page. */
    public Sum sum(OpportunityQuery query) {
        OpportunityFilter filter = filter(query);
        return jdbc.sql("SELECT COUNT(*) AS how_many, COALESCE(SUM(o.value_usd), 0) AS value_usd" + filter.sql())
                .params(filter.values())
                .query(Sum.class)
                .single();
    }

    public Optional<OpportunityCase> find(OpportunityId id) {
        return jdbc.sql("SELECT * FROM opportunity_case WHERE id = ?")
                .param(id.toString())
                .query(new OpportunityCaseReader())
                .optional();
    }

    /** These, each locked until the transaction ends; unknown ones are left out. */
    public List<OpportunityCase> lock(Collection<OpportunityId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM opportunity_case WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", texts(ids))
                .query(new OpportunityCaseReader())
                .list();
    }

    /** The figures of every period, the newest first. */
    public List<Opportunity> periods(OpportunityId id) {
        return jdbc.sql("SELECT * FROM opportunity WHERE case_id = ? ORDER BY period DESC")
                .param(id.toString())
                .query(new OpportunityReader())
                .list();
    }

    /** The newest figures of those of these that have any: a period that its product has nothing in is not older figures. */
    public Map<OpportunityId, Opportunity> newest(Collection<OpportunityId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT * FROM opportunity WHERE case_id IN (:ids) AND newest")
                        .param("ids", texts(ids))
                        .query(new OpportunityReader())
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Opportunity::id, figures -> figures));
    }

    /** What third countries sold in the period before the newest, of those of these that have figures of both. */
    public Map<OpportunityId, BigDecimal> thirdBefore(Collection<OpportunityId> ids) {
        Map<OpportunityId, BigDecimal> before = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            SELECT o.case_id, o.third_usd FROM opportunity o JOIN opportunity n ON n.case_id = o.case_id AND n.newest
                            WHERE o.case_id IN (:ids) AND o.period < n.period ORDER BY o.period
                            """)
                    .param("ids", texts(ids))
                    .query((row, index) ->
                            before.put(OpportunityId.of(row.getString("case_id")), row.getBigDecimal("third_usd")))
                    .list();
        }
        return before;
    }

    /** Those that a project was made of. */
    public List<OpportunityId> madeInto(ProjectId project) {
        return jdbc.sql("SELECT id FROM opportunity_case WHERE project = ? ORDER BY id")
                .param(project.number())
                .query((row, index) -> OpportunityId.of(row.getString("id")))
                .list();
    }

    /** The newest figures of all that have any. */
    public Map<OpportunityId, Opportunity> allNewest() {
        return jdbc.sql("SELECT * FROM opportunity WHERE newest").query(new OpportunityReader()).list().stream()
                .collect(Collectors.toMap(Opportunity::id, figures -> figures));
    }

    /** Every period that any opportunity has, the newest first. */
    public List<String> allPeriods() {
        return jdbc.sql("SELECT DISTINCT period FROM opportunity ORDER BY period DESC")
                .query(String.class)
                .list();
    }

    /** The cases that come next by their text; "" asks for the first. */
    public List<OpportunityId> next(String after, int limit) {
        return jdbc.sql("SELECT id FROM opportunity_case WHERE id > ? ORDER BY id LIMIT ?")
                .params(after, limit)
                .query((row, index) -> OpportunityId.of(row.getString("id")))
                .list();
    }

    /** The cases from the first to the last text, both included. */
    public List<OpportunityId> between(String first, String last) {
        return jdbc.sql("SELECT id FROM opportunity_case WHERE id BETWEEN ? AND ? ORDER BY id")
                .params(first, last)
                .query((row, index) -> OpportunityId.of(row.getString("id")))
                .list();
    }

    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM opportunity_case")
                .query(Integer.class)
                .single();
    }

    private OpportunityFilter filter(OpportunityQuery query) {
        return new OpportunityFilter(query, products.ownCodes(query.q()));
    }

    /** With what became of each. */
    List<Row> rows(List<Opportunity> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        List<String> ids = figures.stream().map(one -> one.id().toString()).toList();
        Map<OpportunityId, OpportunityCase> cases = jdbc
                .sql("SELECT * FROM opportunity_case WHERE id IN (:ids)")
                .param("ids", ids)
                .query(new OpportunityCaseReader())
                .list()
                .stream()
                .collect(Collectors.toMap(OpportunityCase::id, found -> found));
        Map<String, Long> flags = flags(ids);
        return figures.stream()
                .map(one -> new Row(
                        one,
                        Objects.requireNonNull(cases.get(one.id())),
                        flags.get(one.id().toString())))
                .toList();
    }

    /** The version of the rules whose newest flag stands, empty if none does. */
    Optional<Integer> ruleVersion(OpportunityId id) {
        return jdbc.sql("""
                        SELECT rule_version FROM standing_flag WHERE subject_type = 'opportunity' AND subject_id = ?
                        ORDER BY id DESC LIMIT 1
                        """).param(id.toString()).query(Integer.class).optional();
    }

    /** The gravest standing flag of each, and of these the newest. */
    private Map<String, Long> flags(List<String> ids) {
        Map<String, Long> flags = new HashMap<>();
        jdbc.sql("""
                        SELECT subject_id, number FROM standing_flag WHERE subject_type = 'opportunity' AND subject_id IN (:ids)
                        ORDER BY CASE severity WHEN 'CRITICAL' THEN 2 WHEN 'WARNING' THEN 1 ELSE 0 END, id
                        """).param("ids", ids).query(row -> {
            flags.put(row.getString("subject_id"), row.getLong("number"));
        });
        return flags;
    }

    private static List<String> texts(Collection<OpportunityId> ids) {
        return ids.stream().map(OpportunityId::toString).toList();
    }

    private static List<Object> and(List<Object> values, Object more) {
        List<Object> all = new ArrayList<>(values);
        all.add(more);
        return all;
    }

    /** @param flag id of the gravest standing flag */
    public record Row(
            Opportunity figures,
            OpportunityCase course,
            @Nullable Long flag) {}

    public record Sum(int howMany, BigDecimal valueUsd) {}
}
