package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.ItemProject;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.fact.StandingFlag;
import org.jointroadmap.fact.Today;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast rules are, on one thread, against a loop of the same rules. */
@Tag("benchmark")
class RulesBenchmarkTest {
    private static final int ROUNDS = 41;
    private static final int FEW_ROUNDS = 7;
    private static final int CHUNK = 10_000;
    private static final int WARM = 20_000;
    private static final int ONE_BY_ONE = 20_000;

    @Test
    void aHundredThousandItemsAgainstALoop() throws Exception {
        List<OpenItem> items = TwentyRules.items(100_000);
        CompiledRules rules = TwentyRules.compiled();
        List<Concluded<Finding>> found = rules.evaluate(items).findings();
        List<Concluded<Finding>> expected = TwentyRules.loop(items);
        assertThat(found).hasSameSizeAs(expected);
        assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(expected));
        Measured engine = new Measured(ROUNDS);
        Measured loop = new Measured(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            engine.round(() -> rules.evaluate(items));
            loop.round(() -> TwentyRules.loop(items));
        }
        Measured.report(
                "evaluation of 100,000 items with 20 rules against a loop (%.0f ms, %.0f ms, %d findings): %.2f (goal <= 4.5)",
                engine.median() * 1000, loop.median() * 1000, found.size(), engine.median() / loop.median());
    }

    /** As an evaluation of everything does: chunks, on two threads; the loop has one. */
    @Test
    void aMillionItemsOnTwoThreadsAgainstALoop() throws Exception {
        List<OpenItem> items = TwentyRules.items(1_000_000);
        CompiledRules rules = TwentyRules.compiled();
        Measured engine = new Measured(FEW_ROUNDS);
        Measured loop = new Measured(FEW_ROUNDS);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = -2; round < FEW_ROUNDS; round++) {
                int found = round < 0
                        ? together(threads, rules, items)
                        : engine.round(() -> together(threads, rules, items));
                int expected = round < 0
                        ? TwentyRules.loop(items).size()
                        : loop.round(() -> TwentyRules.loop(items).size());
                assertThat(found).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
        Measured.report(
                "evaluation of 1,000,000 items with 20 rules on two threads against a loop on one (%.0f ms, %.0f ms): %.2f (goal <= 2.5)",
                engine.median() * 1000, loop.median() * 1000, engine.median() / loop.median());
    }

    private static int together(ExecutorService threads, CompiledRules rules, List<OpenItem> items) throws Exception {
        List<Callable<Integer>> chunks = new ArrayList<>();
        for (int from = 0; from < items.size(); from += CHUNK) {
            List<OpenItem> chunk = items.subList(from, Math.min(from + CHUNK, items.size()));
            chunks.add(() -> rules.evaluate(chunk).findings().size());
        }
        int found = 0;
        for (Future<Integer> chunk : threads.invokeAll(chunks)) {
            found += chunk.get();
        }
        return found;
    }

    /** In both passes, with two projects, the day, a flag and its escalation, by the rules of the house. */
    @Test
    void oneItemWithItsLinks() throws IOException {
        CompiledRules rules = house();
        List<Fact> facts = item();
        long[] nanos = new long[ONE_BY_ONE];
        for (int at = -WARM; at < ONE_BY_ONE; at++) {
            long begin = System.nanoTime();
            rules.evaluate(facts);
            rules.consequences(facts);
            if (at >= 0) {
                nanos[at] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(nanos);
        Measured.report(
                "one changed item with its links, both passes of %d rules: median %.0f µs, p99 %.0f µs (goal < 200)",
                rules.files().stream()
                        .mapToInt(file -> file.source().rules().size())
                        .sum(),
                nanos[ONE_BY_ONE / 2] / 1000.0,
                nanos[ONE_BY_ONE * 99 / 100] / 1000.0);
        assertThat(rules.evaluate(facts).findings()).isNotEmpty();
    }

    private static List<Fact> item() {
        String item = "item/2.4";
        return List.of(
                Facts.of(OpenItem.class, "subject", item, "scheduled", true, "daysLate", 20, "daysUnchanged", 200),
                Facts.of(ItemProject.class, "subject", item, "project", "P-7", "suspended", true),
                Facts.of(ItemProject.class, "subject", item, "project", "P-8", "reports", 2),
                Today.of(item, LocalDate.of(2026, 12, 1), false),
                new StandingFlag(item, "roadmap item overdue", Severity.WARNING, 3),
                Facts.of(
                        StandingEscalation.class,
                        "subject",
                        item,
                        "gravest",
                        Severity.WARNING,
                        "workingDays",
                        3,
                        "flags",
                        1));
    }

    private static CompiledRules house() throws IOException {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            for (Path file : all.filter(name -> name.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                files.add(RuleFile.parse(file.toString(), Files.readString(file)));
            }
        }
        return new CompiledRules(1, new RuleCompiler().compile(files));
    }
}
