package org.jointroadmap.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jointroadmap.project.ProjectId;
import org.springframework.jdbc.core.RowMapper;

/** Reads what people did about an opportunity from its row. */
class OpportunityCaseReader implements RowMapper<OpportunityCase> {
    @Override
    public OpportunityCase mapRow(ResultSet row, int index) throws SQLException {
        Long project = row.getObject("project", Long.class);
        String decision = row.getString("decision");
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new OpportunityCase(
                new OpportunityId(row.getString("buyer"), row.getString("partner"), row.getString("hs_code")),
                Step.valueOf(row.getString("step")),
                decision.isEmpty() ? null : Step.valueOf(decision),
                row.getString("waits_for"),
                row.getObject("wait_due", LocalDate.class),
                row.getString("suppliers"),
                row.getString("offer"),
                row.getString("reason"),
                row.getString("reason_own"),
                project == null ? null : new ProjectId(project),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_by"),
                row.getString("decided_period"),
                row.getBigDecimal("decided_value_usd"),
                row.getBigDecimal("decided_third_usd"),
                row.getBigDecimal("decided_partner_usd"),
                row.getInt("version"));
    }
}
