package org.jointroadmap.roadmap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers for which item. */
@Repository
class ItemOwners {
    private final JdbcClient jdbc;

    ItemOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These items, each with its owners, the leading one first. */
    List<RoadmapItem> with(List<RoadmapItem> items) {
        if (items.isEmpty()) {
            return items;
        }
        Map<String, List<ItemOwner>> owners =
                of(items.stream().map(RoadmapItem::id).toList());
        return items.stream()
                .map(item -> Owned.of(item, owners.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private Map<String, List<ItemOwner>> of(List<String> numbers) {
        record Row(String item, ItemOwner owner) {}
        return jdbc
                .sql("""
                        SELECT w.item, w.side, w.organisation, o.name_en, o.name_ru, w.person, w.lead
                        FROM item_owner w JOIN organisation o ON o.id = w.organisation
                        WHERE w.item IN (:numbers) ORDER BY w.lead DESC, w.side
                        """)
                .param("numbers", numbers)
                .query((row, index) -> new Row(
                        row.getString("item"),
                        new ItemOwner(
                                row.getString("side"),
                                row.getLong("organisation"),
                                row.getString("name_en"),
                                row.getString("name_ru"),
                                row.getString("person"),
                                row.getBoolean("lead"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::item, Collectors.mapping(Row::owner, Collectors.toList())));
    }
}
