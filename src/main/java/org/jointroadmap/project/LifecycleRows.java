package org.jointroadmap.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the lifecycles, a row a version. */
@Repository
class LifecycleRows {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    LifecycleRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By key, the newest version of each first. */
    List<Lifecycle> all() {
        return jdbc.sql("SELECT * FROM lifecycle ORDER BY model_key, version DESC")
                .query(this::lifecycle)
                .list();
    }

    int count() {
        return jdbc.sql("SELECT COUNT(*) FROM lifecycle").query(Integer.class).single();
    }

    /** Keys of those whose model was taken away. */
    Set<String> gone() {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT model_key FROM lifecycle WHERE gone")
                .query(String.class)
                .list());
    }

    void keepTo(Set<String> keys) {
        Set<String> some = keys.isEmpty() ? Set.of("") : keys;
        jdbc.sql("UPDATE lifecycle SET gone = TRUE WHERE NOT gone AND model_key NOT IN (:keys)")
                .param("keys", some)
                .update();
        jdbc.sql("UPDATE lifecycle SET gone = FALSE WHERE gone AND model_key IN (:keys)")
                .param("keys", some)
                .update();
    }

    void add(Lifecycle lifecycle) {
        jdbc.sql("""
                        INSERT INTO lifecycle (model_key, version, definition, offered, names, hints, stages, gates)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        lifecycle.key(),
                        lifecycle.version(),
                        lifecycle.definition(),
                        lifecycle.offered(),
                        written(lifecycle.names()),
                        written(lifecycle.hints()),
                        written(lifecycle.stages()),
                        written(lifecycle.gates()))
                .update();
    }

    private Lifecycle lifecycle(ResultSet row, int index) throws SQLException {
        return new Lifecycle(
                row.getString("model_key"),
                row.getInt("version"),
                row.getString("definition"),
                row.getBoolean("offered"),
                read(row.getString("names"), new TypeReference<>() {}),
                read(row.getString("hints"), new TypeReference<>() {}),
                read(row.getString("stages"), new TypeReference<>() {}),
                read(row.getString("gates"), new TypeReference<>() {}));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This part of a lifecycle cannot be kept", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept lifecycle cannot be read", e);
        }
    }
}
