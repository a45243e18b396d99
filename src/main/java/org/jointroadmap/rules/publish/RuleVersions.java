package org.jointroadmap.rules.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jointroadmap.rules.PublishedVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions that went live, each once and for good. */
@Repository
class RuleVersions {
    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};
    private static final int LISTED = 50;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RuleVersions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<StoredVersion> newest() {
        return jdbc.sql("SELECT * FROM rule_version ORDER BY version DESC LIMIT 1")
                .query((row, index) -> version(row))
                .optional();
    }

    Optional<StoredVersion> find(int version) {
        return jdbc.sql("SELECT * FROM rule_version WHERE version = ?")
                .param(version)
                .query((row, index) -> version(row))
                .optional();
    }

    /** 0 if there is none. */
    int newestNumber() {
        return jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM rule_version")
                .query(Integer.class)
                .single();
    }

    boolean contains(String hash) {
        return jdbc.sql("SELECT COUNT(*) FROM rule_version WHERE hash = ?")
                        .param(hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(StoredVersion added) {
        jdbc.sql("INSERT INTO rule_version (version, hash, published_at, published_by, files) VALUES (?, ?, ?, ?, ?)")
                .params(
                        added.version(),
                        added.hash(),
                        added.publishedAt().atOffset(ZoneOffset.UTC),
                        added.publishedBy(),
                        written(added.texts()))
                .update();
    }

    /** The newest first. */
    List<PublishedVersion> list() {
        return jdbc.sql("SELECT version, published_at, published_by FROM rule_version ORDER BY version DESC LIMIT ?")
                .param(LISTED)
                .query((row, index) -> new PublishedVersion(
                        row.getInt("version"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("published_by")))
                .list();
    }

    private StoredVersion version(ResultSet row) throws SQLException {
        return new StoredVersion(
                row.getInt("version"),
                row.getString("hash"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                read(row.getString("files")));
    }

    private String written(RuleTexts texts) {
        try {
            return json.writeValueAsString(texts.files());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always JSON", e);
        }
    }

    private RuleTexts read(String files) {
        try {
            return new RuleTexts(json.readValue(files, FILES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored version of the rules is no longer readable", e);
        }
    }
}
