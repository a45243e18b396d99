package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.engine.CompiledRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast rules are, on one thread, against a loop of the same rules. */
@Tag("benchmark")
class RulesBenchmarkTest {
    private static final int ROUNDS = 41;

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
}
