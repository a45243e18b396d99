package org.jointroadmap.roadmap;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By what the items of the roadmap can be asked for: the sectors they are of and who answers for any. */
@Repository
public class RoadmapOutline {
    private final JdbcClient jdbc;

    RoadmapOutline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<String> sectors() {
        return jdbc.sql("SELECT DISTINCT sector FROM roadmap_item ORDER BY sector").query(String.class).list().stream()
                .filter(sector -> !sector.isEmpty())
                .toList();
    }

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
