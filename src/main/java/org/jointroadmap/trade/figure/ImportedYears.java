package org.jointroadmap.trade.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

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

    /** Which source each year is taken from, to be compared with what comes after. */
    public Map<Integer, String> followed() {
        Map<Integer, String> followed = new TreeMap<>();
        sources.all().forEach((year, source) -> followed.put(year, source.source()));
        return followed;
    }

    /**
     * The years of an import that has just taken effect, be it for a trial, and those that follow another source since.
     *
     * @param before what the years followed before
     */
    public List<Coming> since(long importId, Map<Integer, String> before) {
        Map<Integer, String> now = followed();
        Map<Integer, Year> own = new TreeMap<>();
        of(importId).forEach(year -> own.put(year.year(), year));
        Set<Integer> years = new TreeSet<>(own.keySet());
        Stream.of(before, now)
                .flatMap(followed -> followed.keySet().stream())
                .filter(year -> !Objects.equals(before.get(year), now.get(year)))
                .forEach(years::add);
        return years.stream()
                .map(year -> coming(year, now.get(year), own.get(year)))
                .toList();
    }

    private static Coming coming(int year, @Nullable String follows, @Nullable Year own) {
        return new Coming(
                year, follows, own != null && own.complete() && own.instead() == null, own == null || own.complete());
    }

    /** Writes down what the years will follow once an import takes effect, in the place of what was said before. */
    @Transactional
    public void foreseen(long importId, List<Coming> years) {
        jdbc.sql("DELETE FROM trade_import_coming_year WHERE import_id = ?")
                .param(importId)
                .update();
        years.forEach(year -> jdbc.sql("""
                        INSERT INTO trade_import_coming_year (import_id, of_year, follows, own, complete) VALUES (?, ?, ?, ?, ?)
                        """)
                .params(importId, year.year(), year.follows(), year.own(), year.complete())
                .update());
    }

    private Map<Integer, Coming> coming(long importId) {
        return jdbc
                .sql("SELECT of_year, follows, own, complete FROM trade_import_coming_year WHERE import_id = ?")
                .param(importId)
                .query((row, index) -> new Coming(
                        row.getInt("of_year"),
                        row.getString("follows"),
                        row.getBoolean("own"),
                        row.getBoolean("complete")))
                .list()
                .stream()
                .collect(Collectors.toMap(Coming::year, year -> year));
    }

    /** The years that an import has figures of which are not in effect yet, each with the source that it follows so far. */
    public List<Waiting> waiting(long importId) {
        Map<Integer, String> followed = followed();
        Map<Integer, Coming> coming = coming(importId);
        List<Integer> held = jdbc.sql("SELECT of_year FROM trade_cover WHERE import_id = ? AND NOT standing")
                .param(importId)
                .query(Integer.class)
                .list();
        if (held.isEmpty()) {
            return List.of();
        }
        Set<Integer> years = new TreeSet<>(coming.keySet());
        years.addAll(held);
        return years.stream()
                .map(year -> new Waiting(year, held.contains(year), followed.get(year), coming.get(year)))
                .toList();
    }

    private static Year year(int year, String source, List<YearSource> complete) {
        boolean counts = !complete.isEmpty() && complete.get(0).source().equals(source);
        return new Year(
                year,
                counts || complete.isEmpty() ? null : complete.get(0).source(),
                complete.stream().anyMatch(one -> one.source().equals(source)));
    }

    /**
     * A year that a file which waits has figures of, or that follows another source because of it.
     *
     * @param held whether the file has figures of it
     * @param follows the source that opportunities and turnover take the year from so far, null for none
     * @param coming what it follows once the file takes effect; null until that was tried out
     */
    public record Waiting(
            int year,
            boolean held,
            @Nullable String follows,
            @Nullable Coming coming) {
        /** How the year stands once the file takes effect: own, beside, incomplete, none, none-incomplete, other; "" if unknown. */
        public String outcome() {
            if (coming == null) {
                return "";
            }
            if (coming.follows() == null) {
                return coming.complete() ? "none" : "none-incomplete";
            }
            if (coming.own() || !held) {
                return coming.own() ? "own" : "other";
            }
            return coming.complete() ? "beside" : "incomplete";
        }
    }

    /**
     * What a year follows once a file takes effect.
     *
     * @param follows the source, null for none
     * @param own whether these are figures of the file
     * @param complete false where the file has the year, and not so much of it that it counts
     */
    public record Coming(int year, @Nullable String follows, boolean own, boolean complete) {}

    /**
     * A year of a file.
     *
     * @param instead the source that opportunities and turnover take this year from; null if it is the file's own, or none
     * @param complete whether the source has the year completely, so that it counts where it is the first
     */
    public record Year(int year, @Nullable String instead, boolean complete) {}
}
