package org.jointroadmap.trade.flow;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jointroadmap.trade.meaning.Valuation;
import org.springframework.jdbc.core.RowMapper;

/** Reads a flow from its row. */
class FlowReader implements RowMapper<Flow> {
    @Override
    public Flow mapRow(ResultSet row, int index) throws SQLException {
        return new Flow(
                row.getLong("id"),
                row.getString("exporter"),
                row.getString("importer"),
                row.getString("hs_code"),
                row.getString("period"),
                row.getString("reporter"),
                row.getBigDecimal("value_usd"),
                Valuation.valueOf(row.getString("valuation")),
                row.getBigDecimal("quantity_kg"),
                row.getString("source"),
                row.getString("classification"),
                row.getBoolean("split_code"),
                row.getBoolean("summed_parts"));
    }
}
