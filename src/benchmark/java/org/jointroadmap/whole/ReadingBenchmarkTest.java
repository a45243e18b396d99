package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

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
        ManyItems.write(jdbc, clock, ITEMS, 5);
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
                    tx -> facts.addAll(gatherer.open(items.lock(numbers)).values()));
        }
        return facts;
    }
}
