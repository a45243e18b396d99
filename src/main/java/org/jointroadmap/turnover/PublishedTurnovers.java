package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointroadmap.Change;
import org.jointroadmap.Days;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.turnover.Turnovers.Point;
import org.jointroadmap.turnover.Turnovers.Series;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What others published about the trade of both sides; figures that contradict each other stand side by side. */
@Repository
public class PublishedTurnovers {
    private static final Set<String> MEASURES = Set.of(PublishedTurnover.TURNOVER, "exports", "imports");
    /** These are somebody's; a turnover need not be. */
    private static final Set<String> DIRECTED = Set.of("exports", "imports");

    private static final Set<String> QUALIFIERS = Set.of("", "over", "almost", "about");
    /** Nobody publishes a sum of more than five years. */
    private static final int MOST_MONTHS = 60;

    private static final BigDecimal MOST = new BigDecimal("1e15");

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublishedTurnovers(JdbcClient jdbc, Parties parties, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.clock = clock;
        this.events = events;
    }

    /** All of them, the newest months first. */
    public List<PublishedTurnover> all() {
        return jdbc.sql("SELECT * FROM published_turnover ORDER BY to_month DESC, from_month DESC, measure, source, id")
                .query((row, index) -> new PublishedTurnover(
                        row.getLong("id"),
                        YearMonth.parse(row.getString("from_month")),
                        YearMonth.parse(row.getString("to_month")),
                        row.getString("measure"),
                        row.getBigDecimal("value_usd"),
                        row.getString("qualifier"),
                        row.getString("source"),
                        row.getString("reporter"),
                        row.getString("valuation"),
                        row.getString("remark")))
                .list();
    }

    /** @throws Refused if the person may not, or a part of the figure is missing or wrong */
    @Transactional
    public void add(PublishedTurnover figure, Person by) {
        Targets.keptBy(by);
        Wrongs wrongs = new Wrongs();
        check(figure, wrongs);
        wrongs.refuse();
        lock();
        String source = oneName(figure.source().strip());
        refuseTwin(figure, source);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO published_turnover (from_month, to_month, measure, value_usd, qualifier, source, reporter,
                valuation, remark, entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        figure.from().toString(),
                        figure.to().toString(),
                        figure.measure(),
                        figure.valueUsd(),
                        figure.qualifier(),
                        source,
                        figure.reporter(),
                        figure.valuation(),
                        figure.remark().strip(),
                        by.login(),
                        OffsetDateTime.now(clock))
                .update(key, "id");
        events.publishEvent(Change.of("turnover.added", "turnover/" + key.getKeyAs(Long.class))
                .by(by.login())
                .field("figure", null, figure.inWords()));
        events.publishEvent(new PublishedTurnoversChanged());
    }

    /** @throws Refused if the person may not, or it is not there, such as when somebody else has just removed it */
    @Transactional
    public void remove(long id, Person by) {
        Targets.keptBy(by);
        lock();
        PublishedTurnover removed = all().stream()
                .filter(figure -> figure.id() == id)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("refused.turnover.unknown", id));
        jdbc.sql("DELETE FROM published_turnover WHERE id = ?").param(id).update();
        events.publishEvent(Change.of("turnover.removed", "turnover/" + id)
                .by(by.login())
                .field("figure", removed.inWords(), null));
        events.publishEvent(new PublishedTurnoversChanged());
    }

    /** When a source's turnover of the twelve months to this month was entered. */
    public Optional<Instant> enteredAt(String source, YearMonth to) {
        return jdbc.sql("""
            SELECT entered_at FROM published_turnover WHERE source = ? AND to_month = ? AND measure = ?
            ORDER BY entered_at DESC LIMIT 1
            """)
                .params(source, to.toString(), PublishedTurnover.TURNOVER)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The turnovers of twelve months, a series for each source. */
    List<Series> series() {
        return all().stream()
                .filter(PublishedTurnover::isTurnoverOfTwelveMonths)
                .collect(Collectors.groupingBy(PublishedTurnover::source, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PublishedTurnovers::series)
                .toList();
    }

    private static Series series(List<PublishedTurnover> figures) {
        PublishedTurnover any = figures.get(0);
        List<Point> points = figures.stream()
                .map(figure -> new Point(figure.to(), figure.valueUsd(), true, figure.qualifier()))
                .sorted(Comparator.comparing(Point::to))
                .toList();
        return new Series(any.source(), any.reporter(), any.valuation(), true, points);
    }

    /** One after the other on all nodes, so that of two equal figures entered at once, or of two removals, the second sees the first. */
    private void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'published-turnover' FOR UPDATE")
                .query(String.class)
                .single();
    }

    /** The same source says one thing of the same months: whoever wants another figure removes the first. */
    private void refuseTwin(PublishedTurnover figure, String source) {
        boolean there = all().stream()
                .anyMatch(one -> one.from().equals(figure.from())
                        && one.to().equals(figure.to())
                        && one.measure().equals(figure.measure())
                        && one.source().equals(source)
                        && Objects.equals(one.reporter(), figure.reporter()));
        if (there) {
            throw Refused.wrongState("refused.turnover.twin");
        }
    }

    /** Sources that differ by blanks or case are one: the first that was entered. */
    private String oneName(String source) {
        String key = Folding.fold(source);
        return jdbc.sql("SELECT source FROM published_turnover ORDER BY id").query(String.class).list().stream()
                .filter(name -> Folding.fold(name).equals(key))
                .findFirst()
                .orElse(source);
    }

    /** Adds all that is wrong with a figure to what is known to be wrong with its form. */
    public void check(PublishedTurnover figure, Wrongs wrongs) {
        month("from", figure.from(), wrongs);
        month("to", figure.to(), wrongs);
        wrongs.require(!figure.to().isBefore(figure.from()), "to", "refused.turnover.months");
        wrongs.require(figure.months() <= MOST_MONTHS, "to", "refused.turnover.span", figure.months(), MOST_MONTHS);
        wrongs.require(
                figure.valueUsd().signum() > 0 && figure.valueUsd().compareTo(MOST) <= 0,
                "valueUsd",
                "refused.turnover.value");
        wrongs.require(
                MEASURES.contains(figure.measure()) && QUALIFIERS.contains(figure.qualifier()),
                "measure",
                "refused.turnover.measure");
        boolean whose = figure.reporter() != null
                && parties.all().stream().anyMatch(side -> side.code().equals(figure.reporter()));
        wrongs.require(
                figure.reporter() == null ? !DIRECTED.contains(figure.measure()) : whose,
                "reporter",
                "refused.turnover.reporter");
        wrongs.require(
                !figure.source().isBlank() && figure.source().length() <= 200, "source", "refused.turnover.source");
        wrongs.require(figure.remark().length() <= 500, "remark", "refused.turnover.remark");
    }

    private void month(String field, YearMonth month, Wrongs wrongs) {
        wrongs.require(
                !month.isBefore(YearMonth.from(Days.FIRST)) && !month.isAfter(YearMonth.now(clock)),
                field,
                "refused.turnover.month-bounds",
                String.valueOf(Days.FIRST.getYear()));
    }
}
