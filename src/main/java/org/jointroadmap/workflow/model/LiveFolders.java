package org.jointroadmap.workflow.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The folders of models that went live as a whole, so that a node with an older one publishes nothing. */
@Repository
class LiveFolders {
    private static final TypeReference<TreeMap<String, String>> HASHES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    LiveFolders(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** 0 if there is none. */
    int newest() {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM model_folder")
                .query(Integer.class)
                .single();
    }

    /** "" if there is none. */
    String newestHash() {
        return jdbc.sql("SELECT hash FROM model_folder ORDER BY number DESC LIMIT 1")
                .query(String.class)
                .optional()
                .orElse("");
    }

    boolean contains(String hash) {
        return jdbc.sql("SELECT COUNT(*) FROM model_folder WHERE hash = ?")
                        .param(hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The hash of each file of the newest one, by its name. */
    Map<String, String> newestFiles() {
        return jdbc.sql("SELECT files FROM model_folder ORDER BY number DESC LIMIT 1")
                .query(String.class)
                .optional()
                .map(this::read)
                .orElse(Map.of());
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another node was faster */
    void add(int number, ModelFiles files, Instant at, String author) {
        try {
            jdbc.sql(
                            "INSERT INTO model_folder (number, hash, published_at, published_by, files) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            number,
                            files.hash(),
                            at.atOffset(ZoneOffset.UTC),
                            author,
                            json.writeValueAsString(files.hashes()))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Hashes are always JSON", e);
        }
    }

    private Map<String, String> read(String files) {
        try {
            return json.readValue(files, HASHES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored folder is no longer readable", e);
        }
    }
}
