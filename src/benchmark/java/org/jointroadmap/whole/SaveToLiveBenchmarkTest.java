package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int SAVES = Integer.getInteger("benchmark.requests", 50);

    @Autowired
    World world;

    @Autowired
    Rules rules;

    @Value("${joint-roadmap.rules.folder}")
    Path folder;

    @Test
    void fiftySaves() throws Exception {
        world.peopled();
        for (int made = 0; made < 15; made++) {
            world.itemDueIn(made * 10 - 80);
        }
        Path file = folder.resolve("roadmap/overdue.drl");
        String text = Files.readString(file);
        Measured saves = new Measured(SAVES);
        for (int save = 0; save < SAVES; save++) {
            int threshold = 40 + save;
            saves.round(() -> live(file, text.replace("90", String.valueOf(threshold))));
            // The program takes at most sixty versions a minute.
            Thread.sleep(1000);
        }
        assertThat(rules.status().lastAttempt().ok()).isTrue();
        Measured.report(
                "save to live in the running program, %d rules, %d saves: median %.2f s, 95th percentile %.2f s (goal < 1 s)",
                rules.status().files().stream()
                        .mapToInt(one -> one.rules().size())
                        .sum(),
                SAVES,
                saves.median(),
                saves.percentile(95));
    }

    private int live(Path file, String text) throws IOException, InterruptedException {
        int before = rules.live().version();
        Files.writeString(file, text);
        while (rules.live().version() == before) {
            Thread.sleep(1);
        }
        return rules.live().version();
    }
}
