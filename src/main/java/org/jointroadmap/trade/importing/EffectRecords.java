package org.jointroadmap.trade.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jointroadmap.trade.figure.FigureChange;
import org.jointroadmap.trade.figure.ImportEffects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is written down about what imports would change, or changed. */
@Repository
public class EffectRecords {
    private final JdbcClient jdbc;

    EffectRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** It is about to be said; whatever takes effect from here on makes it outdated. */
    @Transactional
    public void begin(long id) {
        int known = jdbc.sql("UPDATE trade_import_effect SET outdated = FALSE WHERE import_id = ?")
                .param(id)
                .update();
        if (known == 0) {
            add(id, ImportEffects.of(FigureChange.NONE, null));
        }
    }

    /** In the place of what was said before. */
    @Transactional
    public void write(long id, ImportEffects effects) {
        int known = jdbc.sql("""
                        UPDATE trade_import_effect SET figures_added = ?, figures_changed = ?, figures_removed = ?,
                            opportunities = ?, flags = ?, tasks = ?, letters = ? WHERE import_id = ?
                        """).params(and(numbers(effects), id)).update();
        if (known == 0) {
            add(id, effects);
        }
    }

    /** It is to be said anew; nothing is lost of what was said. */
    void outdated(long id) {
        jdbc.sql("UPDATE trade_import_effect SET outdated = TRUE WHERE import_id = ?")
                .param(id)
                .update();
    }

    /** Figures took effect: of all that is read or waits it is to be said anew. */
    void outdateAll() {
        jdbc.sql("UPDATE trade_import_effect SET outdated = TRUE WHERE import_id IN"
                        + " (SELECT id FROM trade_import WHERE status IN ('READING', 'READ'))")
                .update();
    }

    /** Imports that wait and of which it is to be said anew, the first first. */
    List<Long> allOutdated() {
        return jdbc.sql("""
                        SELECT e.import_id FROM trade_import_effect e JOIN trade_import i ON i.id = e.import_id
                        WHERE e.outdated AND i.status = 'READ' ORDER BY e.import_id
                        """).query(Long.class).list();
    }

    /** True for the one node that may say it. */
    boolean takeOutdated(long id) {
        return jdbc.sql("UPDATE trade_import_effect SET outdated = FALSE WHERE import_id = ? AND outdated")
                        .param(id)
                        .update()
                == 1;
    }

    private void add(long id, ImportEffects effects) {
        jdbc.sql("""
                        INSERT INTO trade_import_effect (figures_added, figures_changed, figures_removed, opportunities, flags, tasks,
                            letters, import_id, outdated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE)
                        """).params(and(numbers(effects), id)).update();
    }

    private static List<@Nullable Object> numbers(ImportEffects effects) {
        return Arrays.asList(
                effects.figures().added(),
                effects.figures().changed(),
                effects.figures().removed(),
                effects.opportunities(),
                effects.flags(),
                effects.tasks(),
                effects.letters());
    }

    private static List<@Nullable Object> and(List<@Nullable Object> numbers, long id) {
        List<@Nullable Object> all = new ArrayList<>(numbers);
        all.add(id);
        return all;
    }
}
