package org.jointroadmap.trade;

import java.util.List;
import java.util.Map;
import org.jointroadmap.trade.YearSources.YearSource;
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
        Map<Integer, YearSource> counted = sources.all();
        return jdbc.sql("SELECT DISTINCT source, of_year FROM trade_coverage WHERE import_id = ? ORDER BY of_year")
                .param(importId)
                .query((row, index) -> year(row.getInt("of_year"), row.getString("source"), counted))
                .list();
    }

    private static Year year(int year, String source, Map<Integer, YearSource> counted) {
        YearSource first = counted.get(year);
        return new Year(year, first == null || first.source().equals(source) ? null : first.source());
    }

    /** @param instead the source that opportunities and turnover take this year from; null if it is the file's own */
    public record Year(int year, @Nullable String instead) {}
}
