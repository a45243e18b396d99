package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        List<Condition> wanted = new ArrayList<>(OwnItems.of(reader.person().login()));
        if (!followed.isEmpty()) {
            String places = String.join(", ", followed.stream().map(id -> "?").toList());
            wanted.add(new Condition(
                    "SELECT s.id FROM roadmap_item s WHERE s.id IN (" + places + ")", List.copyOf(followed)));
        }
        String side = reader.person().side();
        LocalDate since = LocalDate.now(clock).minusDays(HALF_A_YEAR);
        if (reader.wholeSide() && side != null) {
            wanted.add(Condition.of(
                    "SELECT l.id FROM roadmap_item l WHERE l.lead_side = ? AND l.status IN ('OPEN', 'CLAIMED') AND l.next_due >= ?",
                    side,
                    since));
        }
        Condition any = Condition.any(wanted);
        List<Object> values = new ArrayList<>(List.of(since));
        values.addAll(any.values());
        values.add(limit);
        return jdbc.sql("SELECT i.* FROM roadmap_item i WHERE i.status IN ('OPEN', 'CLAIMED') AND i.next_due >= ? AND "
                        + any.sql() + " ORDER BY i.next_due, i.sort_key LIMIT ?")
                .params(values)
                .query(new ItemReader())
                .list();
    }
}
