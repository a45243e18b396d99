package org.jointroadmap.party;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moved days that were entered here, with those that were taken back, beside those that were published. */
@Repository
public class EnteredDays implements StandingMoves {
    private static final String SELECT = """
            SELECT id, side, moved_on, working, source, entered_by, entered_at,
                taken_back_by, taken_back_at FROM moved_day
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MovedDays published;

    EnteredDays(JdbcClient jdbc, Clock clock, MovedDays published) {
        this.published = published;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<MovedDay> standing() {
        return jdbc.sql(SELECT + "WHERE taken_back_at IS NULL ORDER BY moved_on, side")
                .query(new MovedDayReader())
                .list();
    }

    /** Those of a side and a year by day, with what the published calendar says; the latest comes first of a day. */
    public List<MovedDay> of(Side side, int year) {
        List<MovedDay> entered = jdbc.sql(
                        SELECT + "WHERE side = ? AND moved_on BETWEEN ? AND ? ORDER BY moved_on, id DESC")
                .params(side.code(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(new MovedDayReader())
                .list();
        return Stream.concat(entered.stream(), published.of(side, year).stream())
                .sorted(Comparator.comparing(MovedDay::day))
                .toList();
    }

    public Optional<MovedDay> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(new MovedDayReader())
                .optional();
    }

    /** Lets one change after the other work, on all nodes. */
    void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'moved-days' FOR UPDATE")
                .query(String.class)
                .single();
    }

    Optional<MovedDay> standing(String side, LocalDate day) {
        return jdbc.sql(SELECT + "WHERE taken_back_at IS NULL AND side = ? AND moved_on = ?")
                .params(side, day)
                .query(new MovedDayReader())
                .optional();
    }

    MovedDay add(String side, LocalDate day, boolean working, String source, Person by) {
        jdbc.sql(
                        "INSERT INTO moved_day (side, moved_on, working, source, entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(side, day, working, source, by.login(), OffsetDateTime.now(clock))
                .update();
        return standing(side, day).orElseThrow();
    }

    void takeBack(long id, Person by) {
        jdbc.sql("UPDATE moved_day SET taken_back_by = ?, taken_back_at = ? WHERE id = ?")
                .params(by.login(), OffsetDateTime.now(clock), id)
                .update();
    }
}
