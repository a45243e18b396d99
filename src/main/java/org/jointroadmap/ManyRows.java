package org.jointroadmap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes many rows at once, each database's quickest way: PostgreSQL copies them, the embedded one takes each column as an
 * array.
 */
public final class ManyRows {
    private static final int BUFFER = 1 << 16;
    /** The embedded database takes no array of more than 65,536. */
    private static final int LONGEST_ARRAY = 10_000;

    private final String copy;
    private final String insert;
    private final List<String> types;

    /**
     * @param columns name and type of each, such as {@code "value_usd decimal(18, 3)"}; a decimal without its places would
     *     lose them
     */
    public ManyRows(String table, String... columns) {
        List<String[]> split =
                Arrays.stream(columns).map(column -> column.split(" ", 2)).toList();
        String names = split.stream().map(column -> column[0]).collect(Collectors.joining(", ", " (", ")"));
        this.types = split.stream().map(column -> column[1]).toList();
        this.copy = "COPY " + table + names + " FROM STDIN";
        this.insert = "INSERT INTO " + table + names
                + types.stream()
                        .map(type -> "CAST(? AS " + type + " ARRAY)")
                        .collect(Collectors.joining(", ", " SELECT * FROM UNNEST(", ")"));
    }

    /** @param rows the columns' values in their order */
    public void write(JdbcTemplate jdbc, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.execute((Connection connection) -> {
                if (connection.isWrapperFor(PGConnection.class)) {
                    copy(connection.unwrap(PGConnection.class), rows);
                } else {
                    insert(connection, rows);
                }
                return rows.size();
            });
        }
    }

    /** Row by row, so that the database is at work while the next ones are written out. */
    private void copy(PGConnection connection, List<Object[]> rows) throws SQLException {
        try (Writer text = new OutputStreamWriter(new PGCopyOutputStream(connection, copy, BUFFER), UTF_8)) {
            for (Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    text.append(column == 0 ? "" : "\t").append(written(row[column]));
                }
                text.append('\n');
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String written(Object value) {
        if (value instanceof String text) {
            return text.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }
        return value == null ? "\\N" : value.toString();
    }

    private void insert(Connection connection, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int from = 0; from < rows.size(); from += LONGEST_ARRAY) {
                List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + LONGEST_ARRAY));
                for (int column = 0; column < types.size(); column++) {
                    int at = column;
                    Object[] values = some.stream().map(row -> row[at]).toArray();
                    statement.setArray(column + 1, connection.createArrayOf(types.get(column), values));
                }
                statement.executeUpdate();
            }
        }
    }
}
