package org.jointroadmap.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.jointroadmap.workflow.check.FolderCheck;
import org.jointroadmap.workflow.check.Folders;
import org.junit.jupiter.api.Test;

/** What is drawn by chance keeps to the contract of models. */
class DrawnSoundlyTest {
    private static final int DRAWN = 200;

    @Test
    void theCheckAcceptsBothVersionsOfEach() {
        FolderCheck check = new FolderCheck(Folders.house());
        LongStream.range(0, DRAWN).forEach(seed -> {
            assertThat(check.check(LifecycleDrawing.first(seed).files()).faults())
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(check.check(LifecycleDrawing.second(seed).files()).faults())
                    .as("seed %d", seed)
                    .isEmpty();
        });
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(LifecycleDrawing.first(7).files().get("generated-7.bpmn"))
                .isEqualTo(LifecycleDrawing.first(7).files().get("generated-7.bpmn"));
    }
}
