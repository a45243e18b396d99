package org.jointroadmap.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The standing edition as a whole, for those who compare it with a document. */
@Repository
public class StandingItems {
    private static final int FEW = 200;

    private final JdbcClient jdbc;
    private final ItemOwners owners;

    StandingItems(JdbcClient jdbc, ItemOwners owners) {
        this.jdbc = jdbc;
        this.owners = owners;
    }

    /** All of them with their owners, in their order. */
    public List<RoadmapItem> all() {
        return owners.with(jdbc.sql("SELECT * FROM roadmap_item WHERE standing ORDER BY sort_key, id")
                .query(new ItemReader())
                .list());
    }

    /** Those of these items that stand, with their owners. */
    public List<RoadmapItem> these(Set<String> ids) {
        if (ids.size() > FEW) {
            return all().stream().filter(item -> ids.contains(item.id())).toList();
        }
        return owners.with(jdbc.sql("SELECT * FROM roadmap_item WHERE standing AND id IN (:ids)")
                .param("ids", ids)
                .query(new ItemReader())
                .list());
    }

    /** Id to version of all of them, by which it is seen whether anything has changed. */
    public Map<String, Integer> versions() {
        Map<String, Integer> versions = new HashMap<>();
        jdbc.sql("SELECT id, version FROM roadmap_item WHERE standing")
                .query((row, index) -> versions.put(row.getString("id"), row.getInt("version")))
                .list();
        return versions;
    }
}
