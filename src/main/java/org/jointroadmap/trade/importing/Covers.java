package org.jointroadmap.trade.importing;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What years an import has figures of, whether it is in effect, and whether its figures of a year count. */
@Repository
class Covers {
    private final JdbcClient jdbc;

    Covers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A year of an import that is not in effect yet. */
    void add(long id, String source, int year, boolean whole, long figures) {
        jdbc.sql("""
                        INSERT INTO trade_cover (import_id, of_year, source, whole, standing, shown, figures, replaced)
                        VALUES (?, ?, ?, ?, FALSE, FALSE, ?, 0)
                        """).params(id, year, source, whole, figures).update();
    }

    List<Integer> years(long id) {
        return jdbc.sql("SELECT of_year FROM trade_cover WHERE import_id = ? ORDER BY of_year")
                .param(id)
                .query(Integer.class)
                .list();
    }

    void takeEffect(long id) {
        jdbc.sql("UPDATE trade_cover SET standing = TRUE WHERE import_id = ?")
                .param(id)
                .update();
    }

    void takeBack(long id) {
        jdbc.sql("UPDATE trade_cover SET standing = FALSE, shown = FALSE WHERE import_id = ?")
                .param(id)
                .update();
    }

    /** An import of the whole world's year leaves nothing older of its source beside it. */
    void show(String source, int year) {
        jdbc.sql("""
                        UPDATE trade_cover SET shown = standing AND import_id >= COALESCE((SELECT MAX(w.import_id) FROM trade_cover w
                            WHERE w.source = :source AND w.of_year = :year AND w.whole AND w.standing), 0)
                        WHERE source = :source AND of_year = :year
                        """).param("source", source).param("year", year).update();
    }

    /** Imports whose figures of a year count, but for those that a newer one replaces; the oldest first. */
    List<Long> shown(String source, int year) {
        return jdbc.sql("SELECT import_id FROM trade_cover WHERE source = ? AND of_year = ? AND shown ORDER BY import_id")
                .params(source, year)
                .query(Long.class)
                .list();
    }

    boolean isAnyReplaced(long id, String source, int year) {
        return jdbc.sql("SELECT replaced FROM trade_cover WHERE import_id = ? AND of_year = ? AND source = ?")
                        .params(id, year, source)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void count(long id, String source, int year, long replaced) {
        jdbc.sql("UPDATE trade_cover SET replaced = ? WHERE import_id = ? AND of_year = ? AND source = ?")
                .params(replaced, id, year, source)
                .update();
    }

    /** How many figures of these years count. */
    long figures(String source, Collection<Integer> years) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(figures - replaced), 0) FROM trade_cover
                        WHERE source = :source AND of_year IN (:years) AND shown
                        """)
                .param("source", source)
                .param("years", years)
                .query(Long.class)
                .single();
    }

    /** How many figures of an import count. */
    long figures(long id) {
        return jdbc.sql("SELECT COALESCE(SUM(figures - replaced), 0) FROM trade_cover WHERE import_id = ? AND shown")
                .param(id)
                .query(Long.class)
                .single();
    }
}
