package org.jointroadmap.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** What stands is held against what is wanted by identity alone; of two of one identity the leading one counts. */
class DifferenceTest {
    @Test
    void whatIsNewBeginsWhatIsGoneEndsAndTheRestGoesOn() {
        Difference<String, Map.Entry<String, Integer>> change =
                difference(List.of("stays", "goes"), entry("stays", 1), entry("comes", 2));
        assertThat(change.begun()).containsExactly(entry("comes", 2));
        assertThat(change.kept()).containsExactly(entry("stays", entry("stays", 1)));
        assertThat(change.ended()).containsExactly("goes");
    }

    @Test
    void theLeadingOfTwoCountsWhateverTheirOrder() {
        assertThat(difference(List.of(), entry("one", 1), entry("one", 3), entry("one", 2))
                        .begun())
                .containsExactly(entry("one", 3));
    }

    @Test
    void whereNothingIsWantedAllEnds() {
        assertThat(difference(List.of("one", "two")).ended()).containsExactly("one", "two");
    }

    @SafeVarargs
    private static Difference<String, Map.Entry<String, Integer>> difference(
            List<String> standing, Map.Entry<String, Integer>... wanted) {
        return Difference.between(
                standing,
                one -> one,
                List.of(wanted),
                Map.Entry::getKey,
                BinaryOperator.maxBy(Map.Entry.comparingByValue()));
    }
}
