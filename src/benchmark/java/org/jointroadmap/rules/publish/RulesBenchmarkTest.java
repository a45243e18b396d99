package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** How fast rules are against a loop of the same rules. */
@Tag("benchmark")
class RulesBenchmarkTest {
    private static final int ROUNDS = 15;

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
