package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.party.CalendarReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody has to keep in mind: items without their owners. */
@Repository
public class Deadlines {
    private static final int HALF_A_YEAR = 183;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Items that are not accepted yet and are due on a day, not longer ago than half a year: what the reader answers for, what
     * they follow, and what their side leads if that is wanted; the earliest first.
     */
    public List<RoadmapItem> of(CalendarReader reader, Collection<String> followed, int limit) {
        List<Condition> wanted =
                new ArrayList<>(List.of(OwnItems.isOne(reader.person().login())));
        if (!followed.isEmpty()) {
            String places = String.join(", ", followed.stream().map(id -> "?").toList());
            wanted.add(new Condition("i.id IN (" + places + ")", List.copyOf(followed)));
        }
        String side = reader.person().side();
        if (reader.wholeSide() && side != null) {
            wanted.add(Condition.of("i.lead_side = ?", side));
        }
        List<Object> values = new ArrayList<>(List.of(LocalDate.now(clock).minusDays(HALF_A_YEAR)));
        wanted.forEach(one -> values.addAll(one.values()));
        values.add(limit);
        String any = wanted.stream().map(Condition::sql).collect(Collectors.joining(" OR ", "(", ")"));
        return jdbc.sql("SELECT i.* FROM roadmap_item i WHERE i.status IN ('OPEN', 'CLAIMED') AND i.next_due >= ? AND "
                        + any + " ORDER BY i.next_due, i.sort_key LIMIT ?")
                .params(values)
                .query(new ItemReader())
                .list();
    }
}
