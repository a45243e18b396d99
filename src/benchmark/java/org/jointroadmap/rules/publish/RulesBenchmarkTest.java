package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast rules are: against a loop of the same rules, and from a save to the live version. */
@Tag("benchmark")
class RulesBenchmarkTest {
    private static final int ROUNDS = 15;
    private static final int SAVES = 50;

    @TempDir
    Path folder;

    @Test
    void aHundredThousandItemsAgainstALoop() throws IOException {
        List<OpenItem> items = TwentyRules.items(100_000);
        RuleFile file = RuleFile.parse("twenty.drl", TwentyRules.drl());
        CompiledRules rules = new CompiledRules(1, List.of(new RuleCompiler().compile(file)));
        List<Concluded> found = rules.evaluate(items).findings();
        List<Concluded> expected = TwentyRules.loop(items);
        assertThat(found).hasSameSizeAs(expected);
        assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(expected));
        double[] engine = new double[ROUNDS];
        double[] loop = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            engine[round] = milliseconds(() -> rules.evaluate(items));
            loop[round] = milliseconds(() -> TwentyRules.loop(items));
        }
        report(
                "evaluation of 100,000 items with 20 rules against a loop (%.0f ms, %.0f ms, %d findings): %.2f (goal <= 8)"
                        .formatted(at(engine, 50), at(loop, 50), found.size(), at(engine, 50) / at(loop, 50)));
    }

    @Test
    void fromASaveToTheLiveVersion() throws IOException {
        Files.writeString(folder.resolve("twenty.drl"), TwentyRules.drl());
        Files.writeString(
                folder.resolve("twenty.cases.yaml"),
                "- { name: x, given: [ OpenItem: { subject: a, daysLate: 3 } ], expect: [ { rule: rule 0 } ] }\n");
        try (RuleNode node = new RuleNode(folder, RuleNode.emptyDatabase()).started()) {
            double[] times = new double[SAVES];
            for (int save = 0; save < SAVES; save++) {
                String changed = TwentyRules.drl().replace("daysLate > 150", "daysLate > " + (200 + save));
                int next = node.version() + 1;
                times[save] = milliseconds(() -> {
                    try {
                        node.save("twenty.drl", changed.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    node.awaitVersion(next);
                });
            }
            report("save to live, 20 rules in one file, 50 saves, seconds: median %.2f, 95th percentile %.2f (goal < 1)"
                    .formatted(at(times, 50) / 1000, at(times, 95) / 1000));
        }
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void report(String line) throws IOException {
        String text = "BENCHMARK " + line;
        System.out.println(text);
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target/benchmarks.md"),
                "- " + text + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
