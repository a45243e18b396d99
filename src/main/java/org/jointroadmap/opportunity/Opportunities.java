package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All opportunities and what became of them, to be read. */
@Repository
public class Opportunities {
    private final JdbcClient jdbc;

    Opportunities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page, the largest value first, then by HS code. */
    public Page<Row> page(OpportunityQuery query) {
        throw new UnsupportedOperationException("" + query + jdbc);
    }

    /** How many there are and what they are worth together, whatever the query's page. */
    public Sum sum(OpportunityQuery query) {
        throw new UnsupportedOperationException("" + query);
    }

    public Optional<OpportunityCase> find(OpportunityId id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** These, each locked until the transaction ends; unknown ones are left out. */
    public List<OpportunityCase> lock(Collection<OpportunityId> ids) {
        throw new UnsupportedOperationException("" + ids);
    }

    /** The figures of every period, the newest first. */
    public List<Opportunity> periods(OpportunityId id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** The newest figures of those of these that have any: a period that its product has nothing in is not older figures. */
    public Map<OpportunityId, Opportunity> newest(Collection<OpportunityId> ids) {
        throw new UnsupportedOperationException("" + ids);
    }

    /** Every period that any opportunity has, the newest first. */
    public List<String> allPeriods() {
        throw new UnsupportedOperationException();
    }

    /** The cases that come next by their text; "" asks for the first. */
    public List<OpportunityId> next(String after, int limit) {
        throw new UnsupportedOperationException(after + limit);
    }

    /** The cases from the first to the last text, both included. */
    public List<OpportunityId> between(String first, String last) {
        throw new UnsupportedOperationException(first + last);
    }

    public int count() {
        throw new UnsupportedOperationException();
    }

    /** What was really substituted since a decision; empty before one, or while there are no newer figures. */
    public Optional<Substituted> substituted(OpportunityId id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** Opportunities under way or turned into projects, with the value that they may add to the turnover. */
    public List<Row> expected(int limit) {
        throw new UnsupportedOperationException("" + limit);
    }

    /** @param flag id of the gravest standing flag */
    public record Row(
            Opportunity figures,
            OpportunityCase course,
            @org.jspecify.annotations.Nullable Long flag) {}

    public record Sum(int count, BigDecimal valueUsd) {}

    /**
     * What changed between the period of the decision and the newest.
     *
     * @param thirdFellUsd by how much imports from excluded partners fell; below 0 if they rose
     * @param partnerRoseUsd by how much imports from the partner rose; below 0 if they fell
     * @param substitutedUsd the smaller of the two, at least 0
     */
    public record Substituted(
            String fromPeriod,
            String toPeriod,
            BigDecimal thirdFellUsd,
            BigDecimal partnerRoseUsd,
            BigDecimal substitutedUsd) {}
}
