package org.jointroadmap.roadmap;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes in which order the titles stand that a database held before it kept that: V47. */
@Component
class OrderedTitles implements JavaMigration {
    private static final int AT_ONCE = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, language, title, titles FROM roadmap_item");
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE roadmap_item SET title_order_en = ?, title_order_ru = ? WHERE id = ?")) {
            int waiting = 0;
            while (rows.next()) {
                Map<String, String> titles = new HashMap<>(Translations.read(rows.getString("titles")));
                String title = rows.getString("title");
                update.setString(1, TitleOrder.key(titles.getOrDefault("en", title), "en"));
                update.setString(2, TitleOrder.key(titles.getOrDefault("ru", title), "ru"));
                update.setString(3, rows.getString("id"));
                update.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("47");
    }

    @Override
    public String getDescription() {
        return "order titles";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
