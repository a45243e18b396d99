package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jointroadmap.monitoring.Evaluation;
import org.jointroadmap.monitoring.Evaluations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** How long people wait for a page, and how long an evaluation takes that changes nothing, in a very large roadmap. */
@Tag("benchmark")
@WholeApplicationTest
@DirtiesContext
abstract class LargeRoadmapBenchmarkTests {
    /** The whole size is 100,000. */
    private static final int ITEMS = Integer.getInteger("benchmark.items", 20_000);
    /** Most of these start an escalation, which is not what is measured here. */
    private static final int ONE_TROUBLED_IN = 200;

    private static final int ROUNDS = Integer.getInteger("benchmark.requests", 100);
    private static final int WARM_UP = ROUNDS / 3;

    private static final Map<String, String> PAGES = pages();

    @Autowired
    World world;

    @Autowired
    Evaluations evaluations;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Test
    void pagesAndAnEvaluationThatChangesNothing() throws Exception {
        world.peopled();
        ManyItems.write(jdbc, clock, ITEMS, ONE_TROUBLED_IN);
        Evaluation first = evaluated();
        assertThat(first.raised()).isGreaterThan(ITEMS / ONE_TROUBLED_IN / 2);
        Measured again = new Measured(5);
        for (int round = 0; round < 5; round++) {
            Evaluation evaluation = again.round(this::evaluated);
            assertThat(evaluation.raised() + evaluation.cleared()).isZero();
            assertThat(evaluation.subjects()).isGreaterThanOrEqualTo(ITEMS);
        }
        Measured.report(
                "%s: whole evaluation of %,d items that changes nothing, %d flags: %.2f s (goal < 3)",
                database(), ITEMS, first.raised(), again.median());
        Session reader = new Session(port, "by.coordinator");
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Measured measured = new Measured(ROUNDS);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                Client.Answer answer = round < WARM_UP
                        ? reader.get(page.getValue())
                        : measured.round(() -> reader.get(page.getValue()));
                assertThat(answer.status()).isEqualTo(200);
            }
            Measured.report(
                    "%s: %s with %,d items, p95: %.0f ms (goal < 100), median %.0f ms",
                    database(), page.getKey(), ITEMS, measured.percentile(95) * 1000, measured.median() * 1000);
        }
    }

    private Evaluation evaluated() throws InterruptedException {
        long id = evaluations.evaluateEverything(world.person("rules"));
        Evaluation evaluation = evaluations.find(id).orElseThrow();
        while (evaluation.isRunning()) {
            Thread.sleep(20);
            evaluation = evaluations.find(id).orElseThrow();
        }
        return evaluation;
    }

    abstract String database();

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start page", "/");
        pages.put("roadmap", "/roadmap");
        pages.put("roadmap by due date", "/roadmap?sort=due");
        pages.put("roadmap, flagged", "/roadmap?flagged=true");
        pages.put("roadmap, a word", "/roadmap?q=tractor");
        pages.put("roadmap, a word that is nowhere", "/roadmap?q=nowhere");
        pages.put("item", "/items/" + ManyItems.number(ITEMS / 2));
        pages.put("flags", "/flags");
        pages.put("flags of a severity", "/flags?severity=INFO");
        pages.put("projects", "/projects");
        pages.put("notices", "/notices");
        pages.put("API: items", "/api/items?limit=500");
        pages.put("API: flags", "/api/flags?side=BLR");
        return pages;
    }
}
