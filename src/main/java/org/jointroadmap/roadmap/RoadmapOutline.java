package org.jointroadmap.roadmap;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By what the items of the roadmap can be asked for: the sectors they are of and who answers for any. */
@Repository
public class RoadmapOutline {
    /** In the order of the index: by the number alone a database reads all items to find one of a heading. */
    private static final String FIRST_UNDER_IT =
            "(SELECT f.sort_key FROM roadmap_item f WHERE f.section >= d.found ORDER BY f.section, f.sort_key LIMIT 1)";

    private final JdbcClient jdbc;

    RoadmapOutline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The headings that items stand under, in the order of the items. */
    public List<String> sections() {
        return jdbc
                .sql(different("section", FIRST_UNDER_IT))
                .query((row, index) -> new Heading(row.getString("found"), row.getString("place")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Heading::place))
                .map(Heading::name)
                .toList();
    }

    /** By name. */
    public List<String> sectors() {
        return jdbc.sql(different("sector", "''"))
                .query((row, index) -> row.getString("found"))
                .list();
    }

    /** Goes from one to the next by the index, however many items have each; the one without a name is left out. */
    private static String different(String column, String place) {
        return """
            WITH RECURSIVE d (found) AS (
                SELECT CAST('' AS VARCHAR) FROM side WHERE position = (SELECT MIN(position) FROM side)
                UNION ALL
                SELECT (SELECT CAST(r.# AS VARCHAR) FROM roadmap_item r WHERE r.# > d.found ORDER BY r.# LIMIT 1) FROM d
                WHERE d.found IS NOT NULL)
            SELECT found, % AS place FROM d WHERE found <> '' ORDER BY found
            """.replace("#", column).replace("%", place);
    }

    /** A heading and the first item under it. */
    private record Heading(String name, String place) {}

    /** The ids of organisations that answer for an item. */
    public List<Long> organisations() {
        return jdbc.sql("""
            SELECT g.id FROM organisation g WHERE EXISTS (SELECT 1 FROM item_owner w WHERE w.organisation = g.id)
            """).query(Long.class).list();
    }

    /** The logins of people who answer for an item. */
    public List<String> people() {
        return jdbc.sql("""
            SELECT p.login FROM person p WHERE EXISTS (SELECT 1 FROM item_owner w WHERE w.person = p.login) ORDER BY p.name
            """).query(String.class).list();
    }
}
