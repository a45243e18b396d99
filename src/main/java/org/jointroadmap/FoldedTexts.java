package org.jointroadmap;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds what a database held before its texts were folded as they are written: V16. */
@Component
class FoldedTexts implements JavaMigration {
    private static final int AT_ONCE = 1000;
    private static final int LONGEST_ITEM = 10_000;
    private static final int LONGEST_PRODUCT = 2400;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        fold(
                connection,
                "SELECT number, title, expected_result FROM roadmap_item",
                "UPDATE roadmap_item SET folded = ?, number_key = ? WHERE number = ?",
                (row, update) -> {
                    update.setString(1, Folding.fold(row.getString(2) + "\n" + row.getString(3), LONGEST_ITEM));
                    update.setString(2, Folding.numeral(row.getString(1)));
                    update.setString(3, row.getString(1));
                });
        fold(
                connection,
                "SELECT DISTINCT name FROM product_name",
                "UPDATE product_name SET folded = ? WHERE name = ?",
                (row, update) -> {
                    update.setString(1, Folding.fold(row.getString(1), LONGEST_PRODUCT));
                    update.setString(2, row.getString(1));
                });
    }

    private static void fold(Connection connection, String select, String change, Row row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select);
                PreparedStatement update = connection.prepareStatement(change)) {
            int waiting = 0;
            while (rows.next()) {
                row.write(rows, update);
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
        return MigrationVersion.fromVersion("16");
    }

    @Override
    public String getDescription() {
        return "fold texts";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    private interface Row {
        void write(ResultSet row, PreparedStatement update) throws SQLException;
    }
}
