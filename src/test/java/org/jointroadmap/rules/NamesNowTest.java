package org.jointroadmap.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesNowTest {
    private static final KnownLifecycle SUPPLY = new KnownLifecycle("supply", Set.of("offer"), Set.of(), Map.of());
    private static final KnownLifecycle OTHER = new KnownLifecycle("supply", Set.of("bid"), Set.of(), Map.of());
    private static final KnownLifecycle BUILD = new KnownLifecycle("build", Set.of("site"), Set.of(), Map.of());

    private final NamesNow before = new NamesNow(List.of(SUPPLY, BUILD), Map.of("review", "item", "triage", "target"));

    @Test
    void aModelThatIsTheSameIsNoChange() {
        assertThat(before.otherwiseIn(before)).isEmpty();
        assertThat(before.with("supply", before)).isEqualTo(new NamesNow(List.of(SUPPLY, BUILD), before.procedures()));
    }

    @Test
    void aProcedureAboutSomethingElseIsAChangeAsAStageIs() {
        NamesNow after = new NamesNow(List.of(OTHER, BUILD), Map.of("review", "project", "triage", "target"));
        assertThat(before.otherwiseIn(after)).containsExactly("review", "supply");
        assertThat(after.with("review", before)).isEqualTo(new NamesNow(List.of(OTHER, BUILD), before.procedures()));
        assertThat(after.with("supply", before)).isEqualTo(new NamesNow(List.of(SUPPLY, BUILD), after.procedures()));
    }

    @Test
    void aProcedureThatBecomesALifecycleIsBoth() {
        KnownLifecycle review = new KnownLifecycle("review", Set.of("look"), Set.of(), Map.of());
        NamesNow after = new NamesNow(List.of(SUPPLY, BUILD, review), Map.of("triage", "target"));
        assertThat(before.otherwiseIn(after)).containsExactly("review");
        assertThat(after.with("review", before)).isEqualTo(before);
    }
}
