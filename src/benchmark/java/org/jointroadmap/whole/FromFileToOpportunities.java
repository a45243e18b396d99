package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.monitoring.Evaluations;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.trade.figure.ImportProgress.Step;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.TradeImport;
import org.jointroadmap.trade.importing.ImportDecisions;
import org.jointroadmap.trade.importing.TradeImports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a year of BACI takes from its upload to the shown opportunities, step by step, against a hand-written loop. */
@Tag("benchmark")
@WholeApplicationTest
abstract class FromFileToOpportunities {
    private static final int ROWS = Integer.getInteger("benchmark.rows", 300_000);
    private static final int ROUNDS = 3;

    @Autowired
    World world;

    @Autowired
    TradeWorld trade;

    @Autowired
    TradeImports imports;

    @Autowired
    ImportDecisions decisions;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Opportunities opportunities;

    private double upload;
    private double longestSilence;
    private final Map<Step, Double> steps = new EnumMap<>(Step.class);

    abstract String database();

    @Test
    void aYearOfTheWorld() throws Exception {
        world.peopled();
        trade.empty();
        trade.exclude("AZE", List.of("DEU", "FRA", "ITA", "USA", "POL"));
        trade.exclude("BLR", List.of("DEU", "FRA", "ITA", "USA", "POL"));
        Path warm = file(ROWS / 5, 3);
        Path first = file(ROWS, 1);
        Path second = file(ROWS, 2);
        undo(give(warm, true));
        undo(give(file(ROWS / 5, 4), true));

        TradeImport done = whole(first);
        double whole = upload + sum();
        double reading = steps.get(Step.READING);
        double storing = steps.get(Step.STORING);
        double computing = steps.get(Step.OPPORTUNITIES);
        long start = System.nanoTime();
        quiet();
        double background = seconds(start);
        Measured loop = new Measured(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(loop.round(() -> GeneratedYear.loop(first))).isEqualTo(Math.toIntExact(done.rowsRead()));
        }
        Measured.report(
                "%s: %,d rows of BACI to the shown opportunities against a loop (%.1f s, %.2f s): %.2f (goal <= 4);"
                        + " upload %.1f, reading %.1f, storing %.1f, opportunities %.1f, flags and processes afterwards %.1f,"
                        + " longest time without progress %.1f s (goal <= 1)",
                database(),
                done.rowsRead(),
                whole,
                loop.median(),
                whole / loop.median(),
                upload,
                reading,
                storing,
                computing,
                background,
                longestSilence);
        decide(second, done);
    }

    /** A second release of the same year: looked at first, confirmed, taken back, and the first too. */
    private void decide(Path second, TradeImport done) throws Exception {
        TradeImport read = give(second, false);
        double preview = sum() - steps.get(Step.READING);
        assertThat(read.status()).isEqualTo(ImportStatus.READ);
        double confirmation = timed(() -> decisions.confirm(read.id(), world.person("secretary")));
        double undo = timed(() -> decisions.undo(read.id(), world.person("secretary")));
        double last = timed(() -> decisions.undo(done.id(), world.person("secretary")));
        Measured.report(
                "%s: a second release of that year: storing and trying out %.1f s, confirmation %.1f s, undo %.1f s,"
                        + " undo of the first %.1f s",
                database(), preview, confirmation, undo, last);
    }

    private TradeImport whole(Path file) throws Exception {
        TradeImport done = give(file, true);
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(opportunities.count()).isPositive();
        return done;
    }

    private void undo(TradeImport of) throws Exception {
        quiet();
        decisions.undo(of.id(), world.person("secretary"));
        quiet();
    }

    /** Gives the file and follows it, as its page does. */
    private TradeImport give(Path file, boolean confirm) throws Exception {
        steps.clear();
        longestSilence = 0;
        long start = System.nanoTime();
        long id;
        try (InputStream content = Files.newInputStream(file)) {
            id = imports.take(content, "BACI_HS17_Y2024.csv", null, null, confirm, world.person("secretary"))
                    .id();
        }
        upload = seconds(start);
        follow(id);
        return imports.find(id).orElseThrow();
    }

    private void follow(long id) throws InterruptedException {
        long since = System.nanoTime();
        long heard = since;
        Object last = null;
        for (TradeImport now = imports.find(id).orElseThrow();
                now.status().isUnderWay();
                now = imports.find(id).orElseThrow()) {
            if (!now.progress().equals(last)) {
                longestSilence = Math.max(longestSilence, seconds(heard));
                last = now.progress();
                heard = System.nanoTime();
            }
            steps.merge(now.progress().step(), seconds(since), Double::sum);
            since = System.nanoTime();
            Thread.sleep(100);
        }
        longestSilence = Math.max(longestSilence, seconds(heard));
        steps.merge(Step.OPPORTUNITIES, seconds(since), Double::sum);
    }

    private double sum() {
        return steps.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void quiet() {
        World.await(() ->
                evaluations.latest().map(one -> !one.status().equals("running")).orElse(true));
    }

    private double timed(Runnable deed) {
        quiet();
        long start = System.nanoTime();
        deed.run();
        return seconds(start);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path file(int rows, int seed) throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "BACI_HS17_Y2024-", ".csv");
        file.toFile().deleteOnExit();
        assertThat(GeneratedYear.write(file, rows, seed)).isBetween(rows / 2, rows * 2);
        return file;
    }
}
