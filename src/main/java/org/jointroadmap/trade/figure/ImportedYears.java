package org.jointroadmap.trade.figure;

import java.util.List;
import java.util.Map;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of a file is still in the figures, and whether it counts. */
@Repository
public class ImportedYears {
    private final JdbcClient jdbc;
    private final YearSources sources;

    ImportedYears(JdbcClient jdbc, YearSources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** The years whose figures came with an import, the first first; none if later files of its source replaced them all. */
    public List<Year> of(long importId) {
        Map<Integer, List<YearSource>> complete = sources.complete();
        return jdbc.sql("SELECT DISTINCT source, of_year FROM trade_part WHERE import_id = ? ORDER BY of_year")
                .param(importId)
                .query((row, index) -> year(
                        row.getInt("of_year"),
                        row.getString("source"),
                        complete.getOrDefault(row.getInt("of_year"), List.of())))
                .list();
    }

    /** The years that an import has figures of which are not in effect yet, each with the source that it follows so far. */
    public List<Waiting> waiting(long importId) {
        Map<Integer, YearSource> followed = sources.all();
        return jdbc
                .sql("SELECT of_year FROM trade_cover WHERE import_id = ? AND NOT standing ORDER BY of_year")
                .param(importId)
                .query(Integer.class)
                .list()
                .stream()
                .map(year -> new Waiting(year, sourceOf(followed.get(year))))
                .toList();
    }

    private static @Nullable String sourceOf(@Nullable YearSource followed) {
        return followed == null ? null : followed.source();
    }

    private static Year year(int year, String source, List<YearSource> complete) {
        boolean counts = !complete.isEmpty() && complete.get(0).source().equals(source);
        return new Year(
                year,
                counts || complete.isEmpty() ? null : complete.get(0).source(),
                complete.stream().anyMatch(one -> one.source().equals(source)));
    }

    /** @param follows the source that opportunities and turnover take the year from so far, null for none */
    public record Waiting(int year, @Nullable String follows) {}

    /**
     * A year of a file.
     *
     * @param instead the source that opportunities and turnover take this year from; null if it is the file's own, or none
     * @param complete whether the source has the year completely, so that it counts where it is the first
     */
    public record Year(int year, @Nullable String instead, boolean complete) {}
}
