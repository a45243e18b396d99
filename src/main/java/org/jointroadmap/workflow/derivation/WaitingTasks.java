package org.jointroadmap.workflow.derivation;

import java.util.Collection;
import java.util.List;
import org.jointroadmap.workflow.derivation.Waiting.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tasks wait to be derived again; written in the transaction of what changes them, so that no crash loses any. */
@Repository
class WaitingTasks {
    private static final String SELECT =
            "SELECT id, kind, whose, rule_version, after_task, once_more FROM tasks_to_derive ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    WaitingTasks(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(Kind kind, Collection<String> whose, int ruleVersion) {
        List<Object[]> rows = whose.stream()
                .map(one -> new Object[] {kind.name(), one, ruleVersion})
                .toList();
        batches.batchUpdate("INSERT INTO tasks_to_derive (kind, whose, rule_version) VALUES (?, ?, ?)", rows);
    }

    /** The oldest whose turn it is. */
    List<Waiting> first(Kind kind, int limit) {
        return jdbc.sql(SELECT + "WHERE kind = ? AND not_before <= CURRENT_TIMESTAMP ORDER BY id LIMIT ?")
                .params(kind.name(), limit)
                .query(Waiting.class)
                .list();
    }

    /** As it is now, held until the transaction ends; none if it is done. */
    List<Waiting> lock(Waiting waiting) {
        return jdbc.sql(SELECT + "WHERE id = ? AND not_before <= CURRENT_TIMESTAMP FOR UPDATE")
                .param(waiting.id())
                .query(Waiting.class)
                .list();
    }

    /** Takes out what asks for the same and has not begun. */
    void merge(Waiting waiting) {
        jdbc.sql("DELETE FROM tasks_to_derive WHERE kind = ? AND whose = ? AND after_task = '' AND id <> ?")
                .params(waiting.kind().name(), waiting.whose(), waiting.id())
                .update();
    }

    void goOn(Waiting waiting, String afterTask) {
        jdbc.sql("UPDATE tasks_to_derive SET after_task = ? WHERE id = ?")
                .params(afterTask, waiting.id())
                .update();
    }

    /** What was being made while it changed, or on a node that did not know yet, is there in a minute. */
    void onceMore(Waiting waiting) {
        jdbc.sql("""
                        UPDATE tasks_to_derive SET after_task = '', once_more = TRUE,
                            not_before = CURRENT_TIMESTAMP + INTERVAL '1' MINUTE WHERE id = ?
                        """).param(waiting.id()).update();
    }

    void remove(Collection<Waiting> done) {
        jdbc.sql("DELETE FROM tasks_to_derive WHERE id IN (:ids)")
                .param("ids", done.stream().map(Waiting::id).toList())
                .update();
    }
}
