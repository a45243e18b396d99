package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that items were due on before their dates were moved. */
@Repository
public class EarlierDates {
    private final JdbcClient jdbc;

    EarlierDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id, in the order of the calendar, without the day that counts; an item that was never moved has none. */
    public Map<String, List<LocalDate>> of(Collection<RoadmapItem> items) {
        List<RoadmapItem> moved =
                items.stream().filter(item -> item.dueMoves() > 0).toList();
        Map<String, Set<LocalDate>> before =
                before(moved.stream().map(RoadmapItem::id).toList());
        return moved.stream().collect(Collectors.toMap(RoadmapItem::id, item -> {
            Set<LocalDate> days = new TreeSet<>(before.getOrDefault(item.id(), Set.of()));
            if (item.moves().first() != null) {
                days.add(item.moves().first());
            }
            return days.stream().filter(day -> !day.equals(item.nextDue())).toList();
        }));
    }

    private Map<String, Set<LocalDate>> before(List<String> ids) {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT item, from_date FROM item_move WHERE item IN (:ids) AND from_date IS NOT NULL")
                    .param("ids", ids)
                    .query((row, index) -> days.computeIfAbsent(row.getString("item"), id -> new HashSet<>())
                            .add(row.getObject("from_date", LocalDate.class)))
                    .list();
        }
        return days;
    }
}
