package org.jointroadmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleOrderTest {
    @Test
    void aLanguageHasItsAlphabet() {
        assertThat(List.of("яблоко", "Ёлка", "Еда", "ель", "жук").stream()
                        .sorted(Comparator.comparing(title -> TitleOrder.key(title, "ru"))))
                .containsExactly("Еда", "Ёлка", "ель", "жук", "яблоко");
    }

    @Test
    void numbersAreCounted() {
        assertThat(List.of("Line 10", "line 9", "Line 100").stream()
                        .sorted(Comparator.comparing(title -> TitleOrder.key(title, "en"))))
                .containsExactly("line 9", "Line 10", "Line 100");
    }

    @Test
    void aKeyHasRoomInItsColumn() {
        assertThat(TitleOrder.key("щ".repeat(5000), "ru"))
                .hasSizeLessThanOrEqualTo(200)
                .matches("[0-9a-f]+");
        assertThat(TitleOrder.key("", "en")).matches("[0-9a-f]*");
    }
}
