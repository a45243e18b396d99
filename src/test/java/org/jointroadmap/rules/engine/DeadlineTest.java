package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Refused TOO_LONG = new Refused(Mistakes.at("a.drl", 1, 1, "build-too-long"));
    private static final Duration SHORT = Duration.ofMillis(600);
    private static final Duration LONG = Duration.ofMinutes(1);

    private volatile boolean over;

    @Test
    void whatWaitsForAProcessorIsNotTooLong() {
        assertThat(new Deadline(SHORT, LONG)
                        .<String>run(
                                () -> {
                                    Thread.sleep(2_000);
                                    return "built";
                                },
                                () -> TOO_LONG))
                .isEqualTo("built");
    }

    @Test
    void whatComputesForLongerIsRefused() {
        assertThatThrownBy(() -> new Deadline(SHORT, LONG).run(this::compute, () -> TOO_LONG))
                .isSameAs(TOO_LONG);
        over = true;
    }

    @Test
    void whatWaitsForEverIsRefused() {
        assertThatThrownBy(() -> new Deadline(LONG, SHORT)
                        .run(
                                () -> {
                                    new CountDownLatch(1).await();
                                    return "never";
                                },
                                () -> TOO_LONG))
                .isSameAs(TOO_LONG);
    }

    private long compute() {
        long sum = 0;
        while (!over) {
            sum++;
        }
        return sum;
    }
}
