package org.jointroadmap.walk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a database holds: how many rows a table, and where each project stands. */
record Holdings(Map<String, Long> rows, Map<String, String> projects, List<String> answered) {
    private static final List<String> TABLES = List.of(
            "person",
            "roadmap_item",
            "project",
            "submission",
            "flag",
            "escalation",
            "opportunity_case",
            "trade_import",
            "notice",
            "audit_entry");

    static Holdings of(OldDatabase database) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        Map<String, String> projects = new TreeMap<>();
        List<String> answered = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setSchema("cooperation");
            for (String table : TABLES) {
                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
            try (ResultSet each = statement.executeQuery("SELECT id, stage, status FROM project")) {
                while (each.next()) {
                    projects.put("P-" + each.getLong(1), place(each.getString(2), each.getString(3)));
                }
            }
            try (ResultSet each = statement.executeQuery("SELECT DISTINCT subject FROM submission ORDER BY 1")) {
                while (each.next()) {
                    answered.add(each.getString(1));
                }
            }
        }
        return new Holdings(rows, projects, answered);
    }

    /** Enough time goes by for each timer of a model to be due. */
    static void letTimersBeDue(OldDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setSchema(connection.getMetaData().getURL().startsWith("jdbc:h2") ? "ENGINE" : "engine");
            statement.executeUpdate("UPDATE ACT_RU_JOB SET DUEDATE_ = CURRENT_TIMESTAMP"
                    + " WHERE HANDLER_TYPE_ = 'timer-intermediate-transition'");
        }
    }

    private static String place(String stage, String status) {
        return stage.toLowerCase(Locale.ROOT) + " " + status.toLowerCase(Locale.ROOT);
    }
}
