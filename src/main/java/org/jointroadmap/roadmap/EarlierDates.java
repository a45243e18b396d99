package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
        Map<String, TreeSet<LocalDate>> days = new HashMap<>();
        Map<String, RoadmapItem> moved = new HashMap<>();
        items.stream().filter(item -> item.dueMoves() > 0).forEach(item -> {
            moved.put(item.id(), item);
            TreeSet<LocalDate> first = days.computeIfAbsent(item.id(), id -> new TreeSet<>());
            if (item.moves().first() != null) {
                first.add(item.moves().first());
            }
        });
        if (!moved.isEmpty()) {
            jdbc.sql("SELECT item, from_date FROM item_move WHERE item IN (:ids) AND from_date IS NOT NULL")
                    .param("ids", moved.keySet())
                    .query((row, index) -> days.computeIfAbsent(row.getString("item"), id -> new TreeSet<>())
                            .add(row.getObject("from_date", LocalDate.class)))
                    .list();
        }
        Map<String, List<LocalDate>> earlier = new HashMap<>();
        days.forEach((id, all) -> earlier.put(
                id,
                all.stream()
                        .filter(day -> !day.equals(moved.get(id).nextDue()))
                        .toList()));
        return earlier;
    }
}
