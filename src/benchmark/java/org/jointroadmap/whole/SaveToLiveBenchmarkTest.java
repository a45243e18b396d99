package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jointroadmap.rules.Rules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.ContextConfiguration;

/** From the save of a rule file to the moment at which the running program evaluates with it; the house's own rules. */
@Tag("benchmark")
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class SaveToLiveBenchmarkTest {
    private static final int SAVES = 50;

    @Autowired
    World world;

    @Autowired
    Rules rules;

    @Value("${joint-roadmap.rules.folder}")
    Path folder;

    @Test
    void fiftySaves() throws IOException, InterruptedException {
        world.peopled();
        for (int made = 0; made < 15; made++) {
            world.itemDueIn(made * 10 - 80);
        }
        Path file = folder.resolve("roadmap/overdue.drl");
        String text = Files.readString(file);
        double[] seconds = new double[SAVES];
        for (int save = 0; save < SAVES; save++) {
            int before = rules.live().version();
            long start = System.nanoTime();
            Files.writeString(file, text.replace("90", String.valueOf(40 + save)));
            while (rules.live().version() == before) {
                Thread.sleep(1);
            }
            seconds[save] = (System.nanoTime() - start) / 1e9;
            // The program takes at most sixty versions a minute.
            Thread.sleep(1000);
        }
        assertThat(rules.status().lastAttempt().ok()).isTrue();
        Arrays.sort(seconds);
        String line =
                "BENCHMARK save to live in the running program, %d rules, %d saves: median %.2f s, 95th percentile %.2f s (goal < 1 s)"
                        .formatted(
                                rules.status().files().stream()
                                        .mapToInt(rules -> rules.rules().size())
                                        .sum(),
                                SAVES,
                                seconds[SAVES / 2],
                                seconds[SAVES * 95 / 100]);
        System.out.println(line);
        Files.writeString(
                Path.of("target/benchmarks.md"),
                "- " + line + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
