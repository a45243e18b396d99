package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.monitoring.FactGatherer;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.rules.engine.CompiledRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** How fast rules are, on one thread, against reading what they look at from the database. */
@Tag("benchmark")
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
@DirtiesContext
class ReadingBenchmarkTest {
    private static final int ITEMS = 100_000;
    private static final int PAGE = 400;
    private static final int ROUNDS = 5;

    @Autowired
    World world;

    @Autowired
    RoadmapItems items;

    @Autowired
    FactGatherer gatherer;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Test
    void aHundredThousandItemsFromTheDatabase() throws Exception {
        world.peopled();
        write();
        CompiledRules rules = TwentyRules.compiled();
        Measured reading = new Measured(ROUNDS);
        Measured evaluating = new Measured(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            List<OpenItem> facts = reading.round(this::read);
            assertThat(facts).hasSize(ITEMS);
            assertThat(evaluating.round(() -> rules.evaluate(facts)).findings()).hasSizeGreaterThan(ITEMS / 10);
        }
        Measured.report(
                "evaluation of 100,000 items with 20 rules against reading them into facts (%.2f s, %.2f s): %.2f (goal <= 1.5)",
                evaluating.median(), reading.median(), evaluating.median() / reading.median());
    }

    private List<OpenItem> read() {
        List<OpenItem> facts = new ArrayList<>();
        for (List<String> page = items.next("", PAGE);
                !page.isEmpty();
                page = items.next(page.get(page.size() - 1), PAGE)) {
            List<String> numbers = page;
            transactions.executeWithoutResult(
                    tx -> items.lock(numbers).forEach(item -> facts.add(gatherer.fact(item))));
        }
        return facts;
    }

    /** One in ten late, as in {@link TwentyRules#items}. */
    private void write() {
        Random random = new Random(2026);
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Object[]> rows = new ArrayList<>();
        for (int at = 1; at <= ITEMS; at++) {
            LocalDate due = today.plusDays(random.nextInt(10) == 0 ? -random.nextInt(280) : random.nextInt(500));
            rows.add(new Object[] {
                "9.%d.%d".formatted(at / 1000, at % 1000),
                "00009.%05d.%05d".formatted(at / 1000, at % 1000),
                random.nextInt(20) == 0 ? "A tractor line" : "A line",
                due.toString(),
                due,
                due,
                random.nextInt(30) == 0 ? random.nextInt(6) : 0,
                now.minusDays(random.nextInt(240))
            });
        }
        jdbc.batchUpdate("""
                INSERT INTO roadmap_item (number, sort_key, title, expected_result, edition, status, due_text, due_kind,
                    due_date, next_due, due_moves, lead_side, source, changed_at, version)
                VALUES (?, ?, ?, 'Made', '2026', 'OPEN', ?, 'ON', ?, ?, ?, 'BLR', 'benchmark', ?, 1)
                """, rows);
    }
}
