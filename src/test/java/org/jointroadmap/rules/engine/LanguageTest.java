package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people who know DRL write is what the engine does. */
class LanguageTest {
    @ParameterizedTest
    @MethodSource("org.jointroadmap.rules.engine.Sentences#all")
    void isDoneByTheEngine(String conditions, boolean fires) {
        assertThat(fires("", conditions)).isEqualTo(fires);
    }

    @ParameterizedTest
    @CsvSource({
        "date-effective \"2026-12-01\", true",
        "date-effective \"2026-12-02\", false",
        "date-expires \"2026-12-01\", true",
        "date-expires \"2026-11-30\", false",
        "'@owner( \"desk\" ) @from( 5 )', true"
    })
    void aTermIsHeldAgainstTheDay(String head, boolean fires) {
        assertThat(fires(head, "$i : OpenItem()")).isEqualTo(fires);
        assertThat(new Explainer(
                                "x.drl",
                                Sentences.file(head, "$i : OpenItem()").rules().get(0),
                                Sentences.world())
                        .explain()
                        .fires())
                .isEqualTo(fires);
    }

    private static boolean fires(String head, String conditions) {
        CompiledRules rules =
                new CompiledRules(1, new RuleCompiler().compile(List.of(Sentences.file(head, conditions))));
        return !rules.evaluate(Sentences.world()).findings().isEmpty();
    }
}
