package org.jointroadmap.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;

/** Reads the figures of an opportunity from their row. */
class OpportunityReader implements RowMapper<Opportunity> {
    @Override
    public Opportunity mapRow(ResultSet row, int index) throws SQLException {
        return new Opportunity(
                new OpportunityId(row.getString("buyer"), row.getString("partner"), row.getString("hs_code")),
                row.getString("period"),
                row.getInt("years"),
                row.getString("source"),
                row.getBigDecimal("value_usd"),
                row.getBigDecimal("third_usd"),
                row.getBigDecimal("spare_usd"),
                row.getBigDecimal("imports_usd"),
                row.getBigDecimal("partner_usd"),
                row.getBigDecimal("exports_usd"),
                row.getBigDecimal("supplier_imports_usd"),
                row.getBigDecimal("value_kg"),
                row.getBigDecimal("third_kg"),
                row.getBigDecimal("spare_kg"),
                row.getBigDecimal("third_unit_value"),
                row.getBigDecimal("partner_unit_value"),
                row.getBigDecimal("rca"),
                caveats(row.getString("caveats")));
    }

    private static Set<Caveat> caveats(String written) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        Arrays.stream(written.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Caveat::valueOf)
                .forEach(caveats::add);
        return caveats;
    }
}
