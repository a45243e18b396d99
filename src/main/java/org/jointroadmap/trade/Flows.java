package org.jointroadmap.trade;

import java.math.BigDecimal;
import java.util.List;
import org.jointroadmap.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All figures that are live, to be read. Areas that are no country are counted in sums and never shown. */
@Repository
public class Flows {
    private final JdbcClient jdbc;

    Flows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of flows, by exporter, importer, product, period. */
    public Page<Flow> page(FlowQuery query) {
        throw new UnsupportedOperationException(query.toString() + jdbc);
    }

    /** What a country imported of a product, by supplier and year, in each year's first source; largest first. */
    public List<CountryYear> suppliers(String importer, String hsCode) {
        throw new UnsupportedOperationException(importer + hsCode);
    }

    /** What a country exported of a product, by destination and year, in each year's first source; largest first. */
    public List<CountryYear> destinations(String exporter, String hsCode) {
        throw new UnsupportedOperationException(exporter + hsCode);
    }

    /** Both reporters' figures of what one sold the other of a product, of every source, newest year first. */
    public List<Flow> bothReports(String exporter, String importer, String hsCode) {
        throw new UnsupportedOperationException(exporter + importer + hsCode);
    }

    /**
     * What was traded with a country in a year.
     *
     * @param country alpha-3; S19 (Other Asia) only within sums
     * @param valueUsd as the source values it
     */
    public record CountryYear(int year, String country, BigDecimal valueUsd, Valuation valuation, String source) {}
}
