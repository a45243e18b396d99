package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.Test;

/** Evaluations at once share the compiled rules and nothing else: each hears of its own subjects only. */
class ParallelFiringTest {
    private static final int ITEMS = 200;
    private static final int ROUNDS = 200;

    @Test
    void nobodyHearsOfAnotherOnesSubjects() throws Exception {
        String text = Files.readString(Path.of("rules/roadmap/overdue.drl"));
        CompiledRules rules =
                new CompiledRules(1, new RuleCompiler().compile(List.of(RuleFile.parse("roadmap/overdue.drl", text))));
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> evaluations = IntStream.range(0, 4)
                    .<Callable<Void>>mapToObj(worker -> () -> evaluate(rules, "item/" + worker + "."))
                    .toList();
            for (Future<Void> evaluation : workers.invokeAll(evaluations)) {
                evaluation.get();
            }
        } finally {
            workers.shutdown();
        }
    }

    private static Void evaluate(CompiledRules rules, String prefix) {
        List<OpenItem> items = IntStream.range(0, ITEMS)
                .mapToObj(number -> Facts.of(
                        OpenItem.class,
                        "subject",
                        prefix + number,
                        "title",
                        "Tooling",
                        "scheduled",
                        true,
                        "claimed",
                        false,
                        "daysLate",
                        5,
                        "daysToDue",
                        0,
                        "daysUnchanged",
                        3,
                        "timesMoved",
                        0))
                .toList();
        List<String> own = items.stream().map(OpenItem::subject).toList();
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(rules.evaluate(items).findings())
                    .extracting(concluded -> concluded.conclusion().subject())
                    .containsExactlyInAnyOrderElementsOf(own);
        }
        return null;
    }
}
