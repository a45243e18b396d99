package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);

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
        undo(give(warm, true).done());
        undo(give(file(ROWS / 5, 4), true).done());

        Measured loop = new Measured(ROUNDS);
        List<Taken> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int rows = loop.round(() -> GeneratedYear.loop(first));
            if (round > 0) {
                undo(rounds.get(round - 1).done());
            }
            rounds.add(whole(first));
            assertThat(rows).isEqualTo(Math.toIntExact(rounds.get(round).done().rowsRead()));
        }
        rounds.sort(Comparator.comparingDouble(Taken::seconds));
        Taken median = rounds.get(ROUNDS / 2);
        Measured.report(
                "%s: %,d rows of BACI to the shown opportunities against a loop, medians of %d (%.1f s, %.2f s): %.2f"
                        + " (goal <= 4); upload %.1f, reading %.1f, storing %.1f, opportunities %.1f, flags and processes"
                        + " afterwards %.1f, longest time without progress %.1f s (goal <= 1)",
                database(),
                median.done().rowsRead(),
                ROUNDS,
                median.seconds(),
                loop.median(),
                median.seconds() / loop.median(),
                median.upload(),
                median.in(Step.READING),
                median.in(Step.STORING),
                median.in(Step.OPPORTUNITIES),
                median.afterwards(),
                rounds.stream().mapToDouble(Taken::longestSilence).max().orElseThrow());
        decide(second, newest(rounds));
    }

    /** A second release of the same year: looked at first, confirmed, taken back, and the first too. */
    private void decide(Path second, TradeImport done) throws Exception {
        Taken taken = give(second, false);
        TradeImport read = taken.done();
        double preview = taken.in(Step.STORING) + taken.in(Step.OPPORTUNITIES);
        assertThat(read.status()).isEqualTo(ImportStatus.READ);
        double confirmation = timed(() -> decisions.confirm(read.id(), world.person("secretary")));
        double undo = timed(() -> decisions.undo(read.id(), world.person("secretary")));
        double last = timed(() -> decisions.undo(done.id(), world.person("secretary")));
        Measured.report(
                "%s: a second release of that year: storing and trying out %.1f s, confirmation %.1f s, undo %.1f s,"
                        + " undo of the first %.1f s",
                database(), preview, confirmation, undo, last);
    }

    private Taken whole(Path file) throws Exception {
        Taken taken = give(file, true);
        assertThat(taken.done().status()).isEqualTo(ImportStatus.DONE);
        assertThat(opportunities.count()).isPositive();
        return taken;
    }

    private static TradeImport newest(List<Taken> rounds) {
        return rounds.stream()
                .map(Taken::done)
                .max(Comparator.comparing(TradeImport::id))
                .orElseThrow();
    }

    private void undo(TradeImport of) {
        quiet();
        decisions.undo(of.id(), world.person("secretary"));
        quiet();
    }

    /** Gives the file and follows it, as its page does. */
    private Taken give(Path file, boolean confirm) throws Exception {
        long start = System.nanoTime();
        long id;
        try (InputStream content = Files.newInputStream(file)) {
            id = imports.take(content, "BACI_HS17_Y2024.csv", null, null, confirm, world.person("secretary"))
                    .id();
        }
        double upload = seconds(start);
        Map<Step, Double> steps = new EnumMap<>(Step.class);
        double silence = follow(id, steps);
        long shown = System.nanoTime();
        quiet();
        return new Taken(imports.find(id).orElseThrow(), upload, steps, silence, seconds(shown));
    }

    /** How long nothing was heard at most, in seconds. */
    private double follow(long id, Map<Step, Double> steps) throws InterruptedException {
        long since = System.nanoTime();
        long heard = since;
        double longestSilence = 0;
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
            Thread.sleep(20);
        }
        steps.merge(Step.OPPORTUNITIES, seconds(since), Double::sum);
        return Math.max(longestSilence, seconds(heard));
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

    /**
     * What a file took, in seconds.
     *
     * @param afterwards until its flags and processes were there, the opportunities being shown
     */
    private record Taken(
            TradeImport done, double upload, Map<Step, Double> steps, double longestSilence, double afterwards) {
        double seconds() {
            return upload
                    + steps.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        double in(Step step) {
            return steps.getOrDefault(step, 0.0);
        }
    }
}
