package org.jointroadmap.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointroadmap.Folding;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which source each year's figures are taken from: the first of the configured ones that a party's figures are in. */
@Repository
public class YearSources {
    private final JdbcClient jdbc;
    private final Parties parties;
    private final List<String> order;

    YearSources(JdbcClient jdbc, Parties parties, TradeProperties properties) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.order = properties.sources();
    }

    /** By year. */
    public Map<Integer, YearSource> all() {
        Map<Integer, Map<String, YearSource>> found = new TreeMap<>();
        jdbc.sql("SELECT source, reporter, of_year, reconciled FROM trade_coverage WHERE reporter IN (:parties)")
                .param("parties", parties.all().stream().map(Side::code).toList())
                .query(Covered.class)
                .list()
                .forEach(covered -> found.computeIfAbsent(covered.ofYear(), year -> new HashMap<>())
                        .merge(covered.source(), covered.single(), YearSource::and));
        Map<Integer, YearSource> first = new TreeMap<>();
        found.forEach((year, sources) -> first.put(year, first(sources)));
        return first;
    }

    /** Whether the figures of a source count where it is the first that has them. */
    public boolean isConfigured(String source) {
        return order.contains(source);
    }

    /** The name that a source has already, where this one differs by blanks or case: a configured one, else the first given. */
    String oneName(String wanted) {
        String key = Folding.fold(wanted);
        List<String> given = jdbc.sql(
                        "SELECT requested_source FROM trade_import WHERE requested_source IS NOT NULL ORDER BY id")
                .query(String.class)
                .list();
        return Stream.concat(order.stream(), given.stream())
                .filter(name -> Folding.fold(name).equals(key))
                .findFirst()
                .orElse(wanted);
    }

    /** The sources in the order in which they count; those that are not configured come last, by name. */
    public List<String> inOrder(Set<String> sources) {
        List<String> ordered = new ArrayList<>(order);
        ordered.addAll(new TreeSet<>(sources));
        return ordered.stream().distinct().filter(sources::contains).toList();
    }

    private YearSource first(Map<String, YearSource> sources) {
        return Objects.requireNonNull(sources.get(inOrder(sources.keySet()).get(0)));
    }

    /**
     * Where a year's figures come from.
     *
     * @param reconciled there is one figure for both ends of a flow
     * @param reporters the parties whose own figures are there
     */
    public record YearSource(int year, String source, boolean reconciled, Set<String> reporters) {
        public YearSource {
            reporters = Set.copyOf(reporters);
        }

        YearSource and(YearSource other) {
            Set<String> both = new TreeSet<>(reporters);
            both.addAll(other.reporters);
            return new YearSource(year, source, reconciled || other.reconciled, both);
        }

        /** Whether flows that this country reported are to be taken for what it bought and sold. */
        public boolean isOwn(String country) {
            return !reconciled && reporters.contains(country);
        }
    }

    record Covered(String source, String reporter, int ofYear, boolean reconciled) {
        YearSource single() {
            return new YearSource(ofYear, source, reconciled, Set.of(reporter));
        }
    }
}
