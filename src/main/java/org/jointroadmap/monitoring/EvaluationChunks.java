package org.jointroadmap.monitoring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the evaluations under way still have to do. */
@Repository
class EvaluationChunks {
    private final JdbcClient jdbc;

    EvaluationChunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long evaluation, String subjectType, String firstId, String lastId) {
        jdbc.sql("INSERT INTO evaluation_chunk (evaluation, subject_type, first_id, last_id) VALUES (?, ?, ?, ?)")
                .params(evaluation, subjectType, firstId, lastId)
                .update();
    }

    /** The next chunks of an evaluation that are not done. */
    List<EvaluationChunk> open(long evaluation, int limit) {
        return jdbc.sql("""
                        SELECT id, evaluation, subject_type, first_id, last_id FROM evaluation_chunk
                        WHERE evaluation = ? ORDER BY id LIMIT ?
                        """)
                .params(evaluation, limit)
                .query(EvaluationChunk.class)
                .list();
    }

    /** Takes a chunk out in the caller's transaction; false if somebody else has done it. */
    boolean take(EvaluationChunk chunk) {
        return jdbc.sql("DELETE FROM evaluation_chunk WHERE id = ?")
                        .param(chunk.id())
                        .update()
                == 1;
    }

    /** Gives up what is left of an evaluation. */
    void drop(long evaluation) {
        jdbc.sql("DELETE FROM evaluation_chunk WHERE evaluation = ?")
                .param(evaluation)
                .update();
    }
}
