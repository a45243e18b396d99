package org.jointroadmap.opportunity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What may be added to the turnover: opportunities that people work on, have switched or turned into a project, and those
 * whose product a running project of both sides makes; each at most by its value a year, and once.
 */
@Repository
public class ExpectedTrade {
    private static final String FROM = """
             FROM opportunity o JOIN opportunity_case c ON c.id = o.case_id
            WHERE o.newest AND (c.step IN ('TRIAGE', 'ASKED', 'OFFERED', 'SWITCHED', 'PROJECT') OR o.hs_code IN (:codes))
            """;

    private final JdbcClient jdbc;
    private final Opportunities opportunities;
    private final Projects projects;

    ExpectedTrade(JdbcClient jdbc, Opportunities opportunities, Projects projects) {
        this.jdbc = jdbc;
        this.opportunities = opportunities;
        this.projects = projects;
    }

    /** The largest first. */
    public List<Expected> largest(int limit) {
        Map<String, Project> makers = makers();
        List<Opportunity> figures = jdbc.sql(
                        "SELECT o.*" + FROM + " ORDER BY o.value_usd DESC, o.hs_code, o.case_id LIMIT :limit")
                .param("codes", codes(makers.keySet()))
                .param("limit", limit)
                .query(new OpportunityReader())
                .list();
        return opportunities.rows(figures).stream()
                .map(row -> new Expected(
                        row.figures(),
                        row.course(),
                        makers.get(row.figures().id().hsCode())))
                .toList();
    }

    /** All of them together, however many there are. */
    public Opportunities.Sum sum() {
        return jdbc.sql("SELECT COUNT(*) AS how_many, COALESCE(SUM(o.value_usd), 0) AS value_usd" + FROM)
                .param("codes", codes(makers().keySet()))
                .query(Opportunities.Sum.class)
                .single();
    }

    /** HS code to the newest running project that makes it. */
    private Map<String, Project> makers() {
        Map<String, Project> makers = new HashMap<>();
        projects.running().forEach(project -> project.hsCodes().forEach(code -> makers.put(code, project)));
        return makers;
    }

    /** SQL has no empty list. */
    private static Collection<String> codes(Collection<String> codes) {
        List<String> all = new ArrayList<>(codes);
        all.add("");
        return all;
    }

    /** Ids of the roadmap items that their projects carry out. */
    public static List<String> items(List<Expected> expected) {
        return expected.stream()
                .map(Expected::project)
                .filter(Objects::nonNull)
                .flatMap(project -> Stream.ofNullable(project.item()))
                .toList();
    }

    /** @param project that makes the product and that both sides know of, if there is one */
    public record Expected(
            Opportunity figures,
            OpportunityCase course,
            @Nullable Project project) {}
}
