package org.jointroadmap.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.fact.Priority;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads an item, without its owners, from its row. */
class ItemReader implements RowMapper<RoadmapItem> {
    @Override
    public RoadmapItem mapRow(ResultSet row, int index) throws SQLException {
        return new RoadmapItem(
                row.getString("id"),
                row.getString("number"),
                new ItemWords(
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("expected_result"),
                        Translations.read(row.getString("titles")),
                        Translations.read(row.getString("results"))),
                new ItemPlace(
                        row.getString("edition"),
                        row.getString("section"),
                        row.getString("sector"),
                        Priority.valueOf(row.getString("priority")),
                        row.getBoolean("expects_project"),
                        row.getString("waits_for")),
                ItemStatus.valueOf(row.getString("status")),
                new DueDate(
                        row.getString("due_text"), DueKind.valueOf(row.getString("due_kind")), date(row, "due_date")),
                date(row, "next_due"),
                new DueMoves(
                        row.getString("first_due_text"),
                        date(row, "first_due"),
                        row.getInt("due_moves"),
                        row.getInt("days_moved")),
                row.getString("lead_side"),
                row.getString("source"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                date(row, "claimed_on"),
                row.getString("claimed_by"),
                row.getString("evidence"),
                date(row, "delivered_on"),
                date(row, "accepted_until"),
                new ItemShares(row.getInt("delivered_share"), row.getInt("claimed_share"), row.getInt("occurrence")),
                List.of(),
                row.getInt("version"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
