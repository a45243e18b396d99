package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.rules.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why and why not, of the whole language and without the engine. */
class ExplainerTest {
    @ParameterizedTest
    @MethodSource("org.jointroadmap.rules.engine.Sentences#all")
    void saysWhetherItFires(String conditions, boolean fires) {
        assertThat(why(conditions, Sentences.world()).fires()).isEqualTo(fires);
    }

    @Test
    void eachConditionIsShownWithWhatItSaw() {
        String conditions =
                "$i : OpenItem( daysLate > 19.5, $d : daysUnchanged ) ItemProject( reports > $d, stage == \"pilot\" )"
                        + " not ItemProject( suspended ) accumulate( $p : ItemProject(); $n : count( $p ); $n > 5 )";
        assertThat(why(conditions, Sentences.world()).conditions())
                .extracting(Condition::fact, Condition::text, Condition::values, Condition::holds)
                .containsExactly(
                        tuple("OpenItem", "exists", Map.of(), true),
                        tuple("OpenItem", "daysLate > 19.5", Map.of("daysLate", "20"), true),
                        tuple("ItemProject", "exists", Map.of(), true),
                        tuple("ItemProject", "reports > $d", Map.of("reports", "3", "$d", "0"), true),
                        tuple("ItemProject", "stage == \"pilot\"", Map.of("stage", ""), false),
                        tuple("ItemProject", "not ( suspended )", blocking(), false),
                        tuple("ItemProject", "accumulate ( )", Map.of("count( $n )", "2"), true),
                        tuple("ItemProject", "$n > 5", Map.of("count( $n )", "2"), false));
    }

    private static Map<String, String> blocking() {
        return Map.of("ItemProject", Sentences.world().get(1).toString());
    }

    @Test
    void whatIsMissingIsSaid() {
        Explanation why = why(
                "$i : OpenItem() $p : ItemProject( reports > 1 ) ItemProject( reports > $p.reports )", List.of(item()));
        assertThat(why.fires()).isFalse();
        assertThat(why.conditions())
                .extracting(Condition::text, Condition::holds)
                .contains(tuple("exists", true), tuple("exists", false), tuple("reports > 1", false));
    }

    @Test
    void whatSaysNothingIsMarked() {
        Condition late = why("$i : OpenItem( daysLate > 0 )", List.of(item()))
                .conditions()
                .get(1);
        assertThat(late.unknown()).isEqualTo(Set.of("daysLate"));
    }

    private static Fact item() {
        return Facts.of(OpenItem.class, "subject", "item/2.4");
    }

    private static Explanation why(String conditions, List<Fact> facts) {
        return new Explainer("x.drl", Sentences.file("", conditions).rules().get(0), facts).explain();
    }
}
