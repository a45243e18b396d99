package org.jointroadmap.workflow.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.workflow.check.ModelFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of models that went live, each once and for good. */
@Repository
class ModelVersions {
    private static final String SELECT = "SELECT * FROM model_version";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ModelVersions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By key of the model and then the newest first. */
    List<ModelVersion> all() {
        return jdbc.sql(SELECT + " ORDER BY model_key, version DESC")
                .query((row, index) -> version(row))
                .list();
    }

    /** The newest version of each model, by its key. */
    Map<String, ModelVersion> newest() {
        return jdbc
                .sql(SELECT + " v WHERE version ="
                        + " (SELECT MAX(n.version) FROM model_version n WHERE n.model_key = v.model_key)")
                .query((row, index) -> version(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ModelVersion::key, version -> version));
    }

    void add(ModelVersion added) {
        jdbc.sql("INSERT INTO model_version"
                        + " (model_key, version, hash, published_at, published_by, deployment, definition, facts)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        added.key(),
                        added.version(),
                        added.hash(),
                        added.publishedAt().atOffset(ZoneOffset.UTC),
                        added.publishedBy(),
                        added.deployment(),
                        added.definition(),
                        written(added.facts()))
                .update();
    }

    private ModelVersion version(ResultSet row) throws SQLException {
        return new ModelVersion(
                row.getString("model_key"),
                row.getInt("version"),
                row.getString("hash"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getString("deployment"),
                row.getString("definition"),
                read(row.getString("facts")));
    }

    private String written(ModelFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts are always JSON", e);
        }
    }

    private ModelFacts read(String facts) {
        try {
            return json.readValue(facts, ModelFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored version of a model is no longer readable", e);
        }
    }
}
