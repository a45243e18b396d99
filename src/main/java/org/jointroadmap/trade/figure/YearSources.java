package org.jointroadmap.trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which source each year's figures are taken from: the first of the configured ones that has a complete year. */
@Repository
public class YearSources {
    private final JdbcClient jdbc;
    private final List<String> order;

    YearSources(JdbcClient jdbc, TradeProperties properties) {
        this.jdbc = jdbc;
        this.order = properties.sources();
    }

    /** By year; years that no source has completely are left out. */
    public Map<Integer, YearSource> all() {
        Map<Integer, YearSource> first = new TreeMap<>();
        complete().forEach((year, sources) -> first.put(year, sources.get(0)));
        return first;
    }

    /** Every source that has a year completely, in the order in which they count, by year. */
    public Map<Integer, List<YearSource>> complete() {
        Map<Integer, List<YearSource>> years = new TreeMap<>();
        Collection<List<PartyYear>> known = jdbc
                .sql("SELECT source, of_year, party, reconciled, own_usd, others_usd FROM trade_year")
                .query(PartyYear.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(party -> party.ofYear() + " " + party.source(), Collectors.toList()))
                .values();
        known.stream().map(YearSources::joined).filter(YearSource::isReported).forEach(found -> years.computeIfAbsent(
                        found.year(), any -> new ArrayList<>())
                .add(found));
        years.replaceAll((year, sources) -> ordered(sources));
        return CompleteYears.of(years);
    }

    /** Whether a value is so much of another that it does not stand for a part only. */
    public static boolean isEnough(BigDecimal value, BigDecimal base) {
        return CompleteYears.isEnough(value, base);
    }

    /** Whether the figures of a source count where it is the first that has them. */
    public boolean isConfigured(String source) {
        return order.contains(source);
    }

    /** The name that a source has already, where this one differs by blanks or case: a configured one, else the first given. */
    public String oneName(String wanted) {
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

    private List<YearSource> ordered(List<YearSource> sources) {
        Map<String, YearSource> byName =
                sources.stream().collect(Collectors.toMap(YearSource::source, source -> source));
        return inOrder(byName.keySet()).stream()
                .map(name -> Objects.requireNonNull(byName.get(name)))
                .toList();
    }

    private static YearSource joined(List<PartyYear> parties) {
        PartyYear any = parties.get(0);
        return new YearSource(
                any.ofYear(),
                any.source(),
                parties.stream().anyMatch(PartyYear::reconciled),
                parties.stream().filter(PartyYear::isOwn).map(PartyYear::party).collect(Collectors.toSet()),
                parties.stream().map(PartyYear::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * Where a year's figures come from.
     *
     * @param reconciled there is one figure for both ends of a flow
     * @param reporters the parties whose own figures are there
     * @param valueUsd what the parties sold and bought, FOB
     */
    public record YearSource(int year, String source, boolean reconciled, Set<String> reporters, BigDecimal valueUsd) {
        public YearSource {
            reporters = Set.copyOf(reporters);
        }

        /**
         * Whether a reporter's figure counts for what a country bought and sold: every one of a reconciled source, else the
         * country's own where they are there, and otherwise those of the other ends.
         */
        public boolean counts(String country, String reporter) {
            return reconciled || reporter.equals(country) == reporters.contains(country);
        }

        /** Whether it is more than what others reported of the parties. */
        boolean isReported() {
            return reconciled || !reporters.isEmpty();
        }
    }

    record PartyYear(
            String source, int ofYear, String party, boolean reconciled, BigDecimal ownUsd, BigDecimal othersUsd) {
        /** A party's own figures are taken unless they are only a part of what others report of it. */
        boolean isOwn() {
            return ownUsd.signum() > 0 && CompleteYears.isEnough(ownUsd, othersUsd);
        }

        BigDecimal value() {
            if (reconciled) {
                return ownUsd.add(othersUsd);
            }
            return isOwn() ? ownUsd : othersUsd;
        }
    }
}
