package org.jointroadmap.trade.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointroadmap.Page;
import org.jointroadmap.trade.figure.YearSources;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.meaning.Valuation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All figures that are live, to be read. Areas that are no country are counted in sums and never shown. */
@Repository
public class Flows {
    private static final String LIST = "flows";
    private final JdbcClient jdbc;
    private final YearSources sources;
    private final String shown;

    Flows(JdbcClient jdbc, YearSources sources, CountryCodes countries) {
        this.jdbc = jdbc;
        this.sources = sources;
        String unplaced = " NOT IN ('" + String.join("', '", countries.unplaced()) + "')";
        this.shown = " AND exporter" + unplaced + " AND importer" + unplaced;
    }

    /** A page of flows, in the order in which they came. */
    public Page<Flow> page(FlowQuery query) {
        StringBuilder sql = new StringBuilder("SELECT f.* FROM trade_flow f WHERE" + Standing.ONLY).append(shown);
        List<Object> values = new ArrayList<>();
        filter(sql, values, "exporter", query.exporter());
        filter(sql, values, "importer", query.importer());
        filter(sql, values, "hs_code", query.hsCode());
        filter(sql, values, "period", query.period());
        if (query.after() != null) {
            sql.append(" AND id > ?");
            values.add(Page.number(LIST, query.after()));
        }
        sql.append(" ORDER BY id LIMIT ?");
        values.add(query.limit() + 1);
        List<Flow> rows =
                jdbc.sql(sql.toString()).params(values).query(new FlowReader()).list();
        return Page.of(LIST, rows, query.limit(), flow -> String.valueOf(flow.id()));
    }

    /** What a country imported of a product, by year and supplier, in each year's first source; largest first. */
    public List<CountryYear> suppliers(String importer, String hsCode) {
        return byYear("importer", importer, hsCode, Flow::exporter);
    }

    /** What a country exported of a product, by year and destination, in each year's first source; largest first. */
    public List<CountryYear> destinations(String exporter, String hsCode) {
        return byYear("exporter", exporter, hsCode, Flow::importer);
    }

    /** Both reporters' figures of what one sold the other of a product, of every source, the newest period first. */
    public List<Flow> bothReports(String exporter, String importer, String hsCode) {
        return jdbc.sql("""
                        SELECT f.* FROM trade_flow f WHERE f.hs_code = ? AND f.importer = ? AND f.exporter = ? AND%s
                        ORDER BY f.period DESC, f.source, f.reporter
                        """.replace("%s", Standing.ONLY))
                .params(hsCode, importer, exporter)
                .query(new FlowReader())
                .list();
    }

    private List<CountryYear> byYear(String end, String country, String hsCode, Function<Flow, String> other) {
        List<Flow> flows = jdbc.sql("SELECT f.* FROM trade_flow f WHERE f.hs_code = ? AND f." + end + " = ? AND"
                        + Standing.ONLY + shown)
                .params(hsCode, country)
                .query(new FlowReader())
                .list();
        Map<Integer, YearSource> first = sources.all();
        Map<Integer, List<Flow>> years =
                flows.stream().collect(Collectors.groupingBy(Flow::year, TreeMap::new, Collectors.toList()));
        List<CountryYear> found = new ArrayList<>();
        years.forEach((year, inYear) -> {
            YearSource source = first.get(year);
            if (source != null) {
                found.addAll(sums(inYear, source, country, other));
            }
        });
        found.sort(Comparator.comparing(CountryYear::year)
                .thenComparing(CountryYear::valueUsd, Comparator.reverseOrder()));
        return found;
    }

    /** The figures of one year: the country's own if it reported, else those of the other ends. */
    private static List<CountryYear> sums(
            List<Flow> flows, YearSource source, String country, Function<Flow, String> other) {
        List<Flow> taken = flows.stream()
                .filter(flow -> flow.source().equals(source.source()))
                .filter(flow -> source.counts(country, flow.reporter()))
                .toList();
        boolean yearly = taken.stream().anyMatch(Flow::isOfYear);
        Map<String, CountryYear> sums = new TreeMap<>();
        taken.stream()
                .filter(flow -> flow.isOfYear() == yearly)
                .map(flow -> new CountryYear(
                        flow.year(), other.apply(flow), flow.valueUsd(), flow.valuation(), flow.source()))
                .forEach(sum -> sums.merge(sum.country(), sum, CountryYear::plus));
        return List.copyOf(sums.values());
    }

    private static void filter(StringBuilder sql, List<Object> values, String column, @Nullable String value) {
        if (value != null) {
            sql.append(" AND ").append(column).append(" = ?");
            values.add(value);
        }
    }

    /**
     * What was traded with a country in a year.
     *
     * @param country alpha-3
     * @param valueUsd as the source values it
     */
    public record CountryYear(int year, String country, BigDecimal valueUsd, Valuation valuation, String source) {
        CountryYear plus(CountryYear more) {
            return new CountryYear(year, country, valueUsd.add(more.valueUsd), valuation, source);
        }
    }
}
