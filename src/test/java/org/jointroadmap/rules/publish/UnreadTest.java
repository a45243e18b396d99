package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointroadmap.rules.language.Refused;
import org.junit.jupiter.api.Test;

class UnreadTest {
    @Test
    void whatNobodyForesawIsRefusedWithWords() {
        assertThatThrownBy(() -> Unread.named(UnreadTest::tooDeep))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Undo what was changed last");
        assertThat(Unread.named(() -> "read")).isEqualTo("read");
    }

    private static String tooDeep() {
        throw new StackOverflowError();
    }
}
