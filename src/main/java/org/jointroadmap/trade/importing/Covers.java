package org.jointroadmap.trade.importing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What years an import has figures of, whether it is in effect, and whether its figures of a year count. */
@Repository
class Covers {
    private final JdbcClient jdbc;

    Covers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years of an import that is not in effect yet. */
    void add(List<Cover> covers, Set<Integer> whole) {
        covers.forEach(cover -> jdbc.sql("""
                        INSERT INTO trade_cover (import_id, of_year, source, whole, standing, shown, first_id, last_id, figures,
                            replaced)
                        VALUES (?, ?, ?, ?, FALSE, FALSE, ?, ?, ?, 0)
                        """)
                .params(
                        cover.importId(),
                        cover.ofYear(),
                        cover.source(),
                        whole.contains(cover.ofYear()),
                        cover.firstId(),
                        cover.lastId(),
                        cover.figures())
                .update());
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
    List<Cover> shown(String source, int year) {
        return jdbc.sql("""
                        SELECT import_id, of_year, source, first_id, last_id, figures, replaced FROM trade_cover
                        WHERE source = ? AND of_year = ? AND shown ORDER BY import_id
                        """).params(source, year).query(Cover.class).list();
    }

    /** An import's year, whether it counts or not. */
    Cover of(long id, String source, int year) {
        return jdbc.sql("""
                        SELECT import_id, of_year, source, first_id, last_id, figures, replaced FROM trade_cover
                        WHERE import_id = ? AND source = ? AND of_year = ?
                        """).params(id, source, year).query(Cover.class).single();
    }

    void count(Cover cover, long replaced) {
        if (replaced != cover.replaced()) {
            jdbc.sql("UPDATE trade_cover SET replaced = ? WHERE import_id = ? AND of_year = ? AND source = ?")
                    .params(replaced, cover.importId(), cover.ofYear(), cover.source())
                    .update();
        }
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
