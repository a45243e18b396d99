package org.jointroadmap.trade.importing;

import java.util.Collection;
import java.util.List;
import org.jointroadmap.trade.FigureChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which import's figures stand. Of a source, reporter, period, direction and product all partners' figures are those of the
 * newest import in effect that has any, in whatever order they took effect; an import of the whole world's year leaves
 * nothing older of its source beside it. What does not stand is kept, so that it stands again once a newer one is undone.
 */
@Component
class Succession {
    private static final String SINCE_WHOLE = """
             EXISTS (SELECT 1 FROM trade_import_year y WHERE y.source = a.source AND y.of_year = a.of_year
                AND y.whole AND y.standing AND y.import_id > a.import_id)
            """;

    private final JdbcClient jdbc;
    private final Moves moves;
    private final SplitCodes splits;

    Succession(JdbcClient jdbc, Moves moves, SplitCodes splits) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.splits = splits;
    }

    /** Whether imports of a source are in effect that have these years. */
    boolean isTouched(String source, Collection<Integer> years) {
        return !years.isEmpty() && standing(source, years) > 0;
    }

    /** Lets the kept figures of an import stand in the place of older ones. */
    FigureChange takeEffect(long id, String source) {
        List<Integer> years = years(id);
        if (years.isEmpty()) {
            return FigureChange.NONE;
        }
        Moves.Of of = moves.of(id, source, years);
        boolean touched = isTouched(source, years);
        jdbc.sql("UPDATE trade_import_year SET standing = TRUE WHERE import_id = ?")
                .param(id)
                .update();
        if (!touched) {
            return new FigureChange(of.in(" AND a.import_id = :id"), 0, 0);
        }
        long met = of.met();
        long changed = of.changed();
        long out = of.out(" AND a.import_id < :id AND a.of_year IN"
                        + " (SELECT y.of_year FROM trade_import_year y WHERE y.import_id = :id AND y.whole)")
                + of.out(
                        " AND a.import_id < :id AND EXISTS (SELECT 1 FROM trade_flow_kept b WHERE b.import_id = :id AND"
                                + Moves.SAME + ")");
        long in = of.in(" AND a.import_id = :id AND NOT" + SINCE_WHOLE
                + " AND NOT EXISTS (SELECT 1 FROM trade_flow b WHERE b.import_id > a.import_id AND" + Moves.SAME + ")");
        return new FigureChange(in - met, changed, out - met + splits.giveWay(source, years));
    }

    /** The figures of these years stand as if what is gone had never been there. */
    void restore(String source, Collection<Integer> years) {
        if (years.isEmpty()) {
            return;
        }
        moves.of(0, source, years)
                .in(" AND a.import_id NOT IN " + Moves.WAITING + " AND NOT" + SINCE_WHOLE
                        + " AND NOT EXISTS (SELECT 1 FROM trade_flow b WHERE b.import_id > a.import_id AND" + Moves.SAME
                        + ") AND NOT EXISTS (SELECT 1 FROM trade_flow_kept b WHERE b.import_id > a.import_id AND"
                        + Moves.SAME + " AND b.import_id NOT IN " + Moves.WAITING + ")");
        splits.giveWay(source, years);
    }

    /** The years of an import. */
    List<Integer> years(long id) {
        return jdbc.sql("SELECT of_year FROM trade_import_year WHERE import_id = ? ORDER BY of_year")
                .param(id)
                .query(Integer.class)
                .list();
    }

    private int standing(String source, Collection<Integer> years) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM trade_import_year WHERE standing AND source = :source AND of_year IN (:years)")
                .param("source", source)
                .param("years", years)
                .query(Integer.class)
                .single();
    }
}
